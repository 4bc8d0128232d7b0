package org.fujinowa.preparation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.preparation.Anchor;
import org.fujinowa.preparation.TemplateRow;
import org.fujinowa.preparation.TemplateStepDetails;
import org.fujinowa.preparation.TemplateStepId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** One thing that every delegation of a programme needs. Changing it changes no checklist that was made before. */
@Entity
@Table(name = "checklist_step")
public class TemplateStep extends StoredNoun<TemplateStepDetails> {

    private String programmeId = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    private String nameJa = "";
    private String nameEn = "";

    @Enumerated(EnumType.STRING)
    private DeskStage stage = DeskStage.APPLICATIONS;

    @Enumerated(EnumType.STRING)
    private Anchor anchor = Anchor.ARRIVAL;

    private int days;
    private String owner = "";
    private String note = "";

    /** For JPA. */
    protected TemplateStep() {}

    public TemplateStep(TemplateStepId id, TemplateStepDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(TemplateStepDetails details) {
        programmeId = details.programme().toString();
        direction = details.direction();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        stage = details.stage();
        anchor = details.anchor();
        days = details.days();
        owner = details.owner();
        note = details.note();
        foundBy(nameJa, nameEn, owner);
    }

    @Override
    public TemplateStepDetails details() {
        return new TemplateStepDetails(
                ProgrammeId.of(programmeId), direction, nameJa, nameEn, stage, anchor, days, owner, note);
    }

    public TemplateRow row() {
        return new TemplateRow(TemplateStepId.of(key()), version(), details());
    }
}
