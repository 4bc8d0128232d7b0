package org.fujinowa.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message with how far it has come.
 *
 * @param id identity
 * @param version for a decision
 * @param details what it says and to whom
 * @param state how far it has come
 * @param writtenBy the writer's sign-in name
 * @param writtenAt when it was put into the outbox
 * @param dueAt when it is tried next, if it waits
 * @param sentAt since when it counts as sent
 * @param steps what has happened, oldest first
 * @param answerState what has come back, where something was asked
 * @param answer what was answered
 * @param answeredAt when
 * @param answerRead whether somebody here has read the answer
 */
public record MessageRow(
        MessageId id,
        long version,
        MessageDetails details,
        MessageState state,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        List<MessageStep> steps,
        AnswerState answerState,
        @Nullable MessageAnswer answer,
        @Nullable Instant answeredAt,
        boolean answerRead)
        implements Serializable {

    /** Whether a person may have it sent (again) now. */
    public boolean canBeSent() {
        return details.extras().notAfter() == null
                && (state == MessageState.FAILED || state == MessageState.UNCERTAIN || state == MessageState.BOUNCED);
    }

    /** Whether it waits for a time that somebody chose, which may be changed. */
    public boolean canBeMoved() {
        return state == MessageState.WAITING
                && details.notBefore() != null
                && steps.stream().allMatch(step -> step.kind() == StepKind.MOVED);
    }

    /** Whether an answer lies here that nobody has read. */
    public boolean answerWaits() {
        return answerState == AnswerState.ANSWERED && !answerRead;
    }

    /** Whether a person may withdraw it. */
    public boolean canBeCancelled() {
        return state == MessageState.WAITING || state == MessageState.FAILED || state == MessageState.UNCERTAIN;
    }
}
