package org.fujinowa.programme.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.ProgrammeRow;
import org.fujinowa.shared.Reading;
import org.fujinowa.shared.store.StoredNoun;

/**
 * An exchange that goes on over the years. It is opened once, has a delegation or two each year, and when it ends it is set
 * inactive and stays for the archive.
 */
@Entity
@Table(name = "programme")
public class Programme extends StoredNoun<ProgrammeDetails> {

    private String code = "";
    private String nameJa = "";
    private String nameEn = "";
    private String descriptionJa = "";
    private String descriptionEn = "";

    @Enumerated(EnumType.STRING)
    private Accent accent = Accent.INDIGO;

    private boolean homeStay;
    private boolean reciprocal;
    private boolean adults;
    private boolean active;

    @Enumerated(EnumType.STRING)
    private Reading visitorsRead = Reading.ENGLISH;

    /** For JPA. */
    protected Programme() {}

    public Programme(ProgrammeId id, ProgrammeDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(ProgrammeDetails details) {
        code = details.code();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        descriptionJa = details.descriptionJa();
        descriptionEn = details.descriptionEn();
        accent = details.accent();
        homeStay = details.homeStay();
        reciprocal = details.reciprocal();
        adults = details.adults();
        active = details.active();
        visitorsRead = details.visitorsRead();
        foundBy(code, nameJa, nameEn);
    }

    public ProgrammeId id() {
        return ProgrammeId.of(key());
    }

    @Override
    public ProgrammeDetails details() {
        return new ProgrammeDetails(
                code,
                nameJa,
                nameEn,
                descriptionJa,
                descriptionEn,
                accent,
                homeStay,
                reciprocal,
                adults,
                active,
                visitorsRead);
    }

    public ProgrammeRow row() {
        return new ProgrammeRow(id(), version(), details());
    }
}
