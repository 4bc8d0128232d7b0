package org.fujinowa.notification.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.shared.store.Nouns;

/** The outbox: all messages, sent ones too. */
public interface Messages extends Nouns<Message> {

    /** Messages whose turn has come, the longest waiting first, no more than so many. */
    List<MessageId> due(Instant now, int most);

    /** Messages that were claimed before that moment and are still being sent. */
    List<MessageId> claimedBefore(Instant moment);

    /** How many are in that state. */
    long count(MessageState state);

    /** Messages written before that moment that nobody will send any more and that still say to whom and what. */
    List<MessageId> spentBefore(Instant moment, int most);

    /** The one that is answered by the code with that hash. */
    Optional<Message> answeredBy(String hash);

    /** How many were answered and nobody here has read the answer. */
    long unread();
}
