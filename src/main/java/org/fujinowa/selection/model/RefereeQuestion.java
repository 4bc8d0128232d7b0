package org.fujinowa.selection.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.selection.RefereeQuestionDetails;
import org.fujinowa.selection.RefereeQuestionId;
import org.fujinowa.selection.RefereeQuestionRow;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** What referees are asked. */
@Entity
@Table(name = "referee_question")
public class RefereeQuestion extends StoredNoun<RefereeQuestionDetails> {

    private String answerKey = "";
    private int place;
    private String textJa = "";
    private String textEn = "";
    private boolean required;
    private String choices = "";
    private Instant askedFrom = Instant.EPOCH;
    private @Nullable Instant askedUntil;

    /** For JPA. */
    protected RefereeQuestion() {}

    public RefereeQuestion(RefereeQuestionId id, RefereeQuestionDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(RefereeQuestionDetails details) {
        answerKey = details.key();
        place = details.place();
        textJa = details.ja();
        textEn = details.en();
        required = details.required();
        choices = details.choices();
        askedFrom = details.from();
        askedUntil = details.until();
        foundBy(textJa, textEn);
    }

    @Override
    public RefereeQuestionDetails details() {
        return new RefereeQuestionDetails(answerKey, place, textJa, textEn, required, choices, askedFrom, askedUntil);
    }

    /** As lists show it. */
    public RefereeQuestionRow row() {
        return new RefereeQuestionRow(RefereeQuestionId.of(key()), version(), details());
    }
}
