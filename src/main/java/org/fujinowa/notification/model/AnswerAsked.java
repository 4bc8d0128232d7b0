package org.fujinowa.notification.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.Instant;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.notification.AnswerState;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageAnswer;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.jspecify.annotations.Nullable;

/** What a message asks of its receiver, and what has come back. Only the hash of the code in its link is kept. */
@Embeddable
public class AnswerAsked {

    @Enumerated(EnumType.STRING)
    private Asking asking = Asking.NONE;

    @Enumerated(EnumType.STRING)
    private AnswerState answerState = AnswerState.NOT_ASKED;

    private String answerHash = "";

    @Lob
    private @Nullable String answer;

    private @Nullable Instant answeredAt;
    private @Nullable Instant answerReadAt;

    /** Nothing is asked. */
    protected AnswerAsked() {}

    /** What those extras ask for, if there is a link by which it can be answered. */
    AnswerAsked(MessageExtras extras) {
        asking = extras.asking();
        if (asking != Asking.NONE && !extras.answerCode().isEmpty()) {
            answerState = AnswerState.UNANSWERED;
            answerHash = new AnswerCode(extras.answerCode()).hash();
        }
    }

    /** The receiver says that they have read the message; false if that is known already, or was not asked. */
    boolean seen(Instant now) {
        if (answerState != AnswerState.UNANSWERED) {
            return false;
        }
        answerState = asking == Asking.READ ? AnswerState.ANSWERED : AnswerState.SEEN;
        answeredAt = now;
        return true;
    }

    /**
     * The receiver answers; a later answer counts instead of the one before.
     *
     * @param place where it is sealed to
     * @throws RuleViolation {@code notification.answer-missing}, {@code notification.answer-too-long}
     */
    void given(String place, MessageAnswer given, Instant now) {
        if (asking == Asking.YES_NO && given.yes() == null
                || asking == Asking.WORDS && given.words().isBlank()) {
            throw new RuleViolation("notification.answer-missing");
        }
        if (given.words().length() > MessageAnswer.LONGEST) {
            throw new RuleViolation("notification.answer-too-long", MessageAnswer.LONGEST);
        }
        answer = SealedJson.write(place, given);
        answerState = AnswerState.ANSWERED;
        answeredAt = now;
        answerReadAt = null;
    }

    /** A person has read the answer; false if there is none, or it was read before. */
    boolean read(Instant now) {
        if (answerState != AnswerState.ANSWERED || answerReadAt != null) {
            return false;
        }
        answerReadAt = now;
        return true;
    }

    /** Forgets the answer, and by which link it came. */
    void forget() {
        answer = null;
        answerHash = "";
    }

    Asking asking() {
        return asking;
    }

    AnswerState state() {
        return answerState;
    }

    /** What was answered; null as long as nobody has. */
    @Nullable
    MessageAnswer opened(String place) {
        return answer == null ? null : SealedJson.read(MessageAnswer.class, place, answer);
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    boolean isRead() {
        return answerReadAt != null;
    }
}
