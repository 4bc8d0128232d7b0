package org.fujinowa.notification.rest;

import java.time.Instant;
import org.fujinowa.notification.AnswerState;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.MessageState;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of messages on the wire: how far it has come, and never what it says or where it goes. Codes and links of others stand in
 * texts, and a program that counts what did not arrive needs none of them.
 *
 * @param id which message
 * @param version the version of the record
 * @param kind what it is about
 * @param language in which it is written
 * @param recipient the receiver's name, may be empty
 * @param state how far it has come
 * @param answerState what has come back, where something was asked
 * @param writtenBy sign-in name of who wrote it
 * @param writtenAt when it was put into the outbox
 * @param dueAt when it is tried next, if it waits
 * @param sentAt since when it counts as sent
 */
public record MessageItem(
        MessageId id,
        long version,
        MessageKind kind,
        Language language,
        String recipient,
        MessageState state,
        AnswerState answerState,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt) {

    static MessageItem of(MessageRow row) {
        return new MessageItem(
                row.id(),
                row.version(),
                row.details().kind(),
                row.details().language(),
                row.details().recipient(),
                row.state(),
                row.answerState(),
                row.writtenBy(),
                row.writtenAt(),
                row.dueAt(),
                row.sentAt());
    }
}
