package org.fujinowa.selection.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.selection.CriterionDetails;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.CriterionPart;
import org.fujinowa.selection.CriterionRow;
import org.fujinowa.shared.store.StoredNoun;

/** By what applicants of a programme are rated. */
@Entity
@Table(name = "selection_criterion")
public class Criterion extends StoredNoun<CriterionDetails> {

    private String programmeId = "";

    @Enumerated(EnumType.STRING)
    private CriterionPart part = CriterionPart.ESSAY;

    private String nameJa = "";
    private String nameEn = "";
    private int weight = 1;

    /** For JPA. */
    protected Criterion() {}

    public Criterion(CriterionId id, CriterionDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(CriterionDetails details) {
        programmeId = details.programme().toString();
        part = details.part();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        weight = details.weight();
        foundBy(nameJa, nameEn);
    }

    @Override
    public CriterionDetails details() {
        return new CriterionDetails(ProgrammeId.of(programmeId), part, nameJa, nameEn, weight);
    }

    /** As lists show it. */
    public CriterionRow row() {
        return new CriterionRow(CriterionId.of(key()), version(), details());
    }
}
