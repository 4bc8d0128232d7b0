package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.QuestionRow;
import org.fujinowa.applications.SeenBy;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;

/** A question of a programme's application, in its place among the others of its section. */
@Entity
@Table(name = "application_question")
public class Question extends StoredNoun<QuestionDetails> {

    private String programmeId = "";

    @Enumerated(EnumType.STRING)
    private ApplicationSection section = ApplicationSection.ABOUT_YOU;

    private int sectionOrder;
    private int place;

    @Enumerated(EnumType.STRING)
    private ApplicationStep step = ApplicationStep.TO_CHOOSE;

    private String answerKey = "";

    @Enumerated(EnumType.STRING)
    private QuestionKind kind = QuestionKind.TEXT;

    private boolean required;

    @Enumerated(EnumType.STRING)
    private SeenBy seenBy = SeenBy.COORDINATORS;

    @Enumerated(EnumType.STRING)
    private KeptFor keptFor = KeptFor.NINETY_DAYS;

    @Lob
    private String texts = "";

    /** Everything that is read and never searched. */
    private record Texts(
            String textJa,
            String textEn,
            String textVi,
            String textDe,
            String helpJa,
            String helpEn,
            String whyJa,
            String whyEn,
            String textEasy,
            String helpEasy,
            String whyEasy,
            String choices) {}

    /** For JPA. */
    protected Question() {}

    public Question(QuestionId id, int place, QuestionDetails details) {
        super(id);
        this.place = place;
        change(details);
    }

    @Override
    public final void change(QuestionDetails details) {
        programmeId = details.programme().toString();
        section = details.section();
        sectionOrder = section.ordinal();
        step = details.step();
        answerKey = details.key();
        kind = details.kind();
        required = details.required();
        seenBy = details.seenBy();
        keptFor = details.keptFor();
        texts = RecordJson.write(new Texts(
                details.textJa(),
                details.textEn(),
                details.textVi(),
                details.textDe(),
                details.helpJa(),
                details.helpEn(),
                details.whyJa(),
                details.whyEn(),
                details.textEasy(),
                details.helpEasy(),
                details.whyEasy(),
                details.choices()));
        foundBy(details.textJa(), details.textEn(), answerKey);
    }

    /** Changes places with another question of the same section. */
    public void changePlaces(Question other) {
        var mine = place;
        place = other.place;
        other.place = mine;
    }

    public QuestionId id() {
        return QuestionId.of(key());
    }

    public int place() {
        return place;
    }

    @Override
    public QuestionDetails details() {
        var said = RecordJson.read(Texts.class, texts);
        return new QuestionDetails(
                ProgrammeId.of(programmeId),
                section,
                step,
                answerKey,
                kind,
                required,
                said.textJa(),
                said.textEn(),
                said.textVi(),
                said.textDe(),
                said.helpJa(),
                said.helpEn(),
                said.whyJa(),
                said.whyEn(),
                said.textEasy(),
                said.helpEasy(),
                said.whyEasy(),
                seenBy,
                keptFor,
                said.choices());
    }

    public QuestionRow row() {
        return new QuestionRow(id(), version(), place, details());
    }
}
