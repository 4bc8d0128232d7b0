package org.fujinowa.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.AnswerState;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.model.Messages;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaMessages extends JpaNouns<Message> implements Messages {

    JpaMessages() {
        super(listing());
    }

    JpaMessages(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    /** @throws ConcurrentChange if the same message was put in at this moment: a button was pressed twice */
    @Override
    public void add(Message message) {
        try {
            super.add(message);
        } catch (PersistenceException twice) {
            throw new ConcurrentChange(0, 1);
        }
    }

    private static Listing<Message> listing() {
        return Listing.of(Message.class, "writtenAt", SortColumn.moment("writtenAt"))
                .within(Within.WRITER, "writtenBy")
                .filteredBy("state", MessageState.class)
                .filteredBy("kind", MessageKind.class)
                .filteredBy("answerState", "e.answer.answerState = :value", AnswerState::valueOf)
                .filteredBy(
                        "unread",
                        "e.answer.answerState = :value and e.answer.answerReadAt is null",
                        AnswerState::valueOf);
    }

    @Override
    public List<MessageId> due(Instant now, int most) {
        return entityManager()
                .createQuery(
                        "select m.id from Message m where m.state = :state and m.dueAt <= :now order by m.dueAt, m.id",
                        String.class)
                .setParameter("state", MessageState.WAITING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(MessageId::of)
                .toList();
    }

    @Override
    public List<MessageId> claimedBefore(Instant moment) {
        return entityManager()
                .createQuery(
                        "select m.id from Message m where m.state = :state and m.claimedAt <= :moment", String.class)
                .setParameter("state", MessageState.SENDING)
                .setParameter("moment", moment)
                .getResultStream()
                .map(MessageId::of)
                .toList();
    }

    @Override
    public long count(MessageState state) {
        return page(ListRequest.first(1).with("state", state.name())).total();
    }

    @Override
    public List<MessageId> spentBefore(Instant moment, int most) {
        return entityManager()
                .createQuery("""
                        select m.id from Message m
                        where m.writtenAt < :moment and m.forgottenAt is null and m.state not in :alive
                        order by m.writtenAt, m.id
                        """, String.class)
                .setParameter("moment", moment)
                .setParameter("alive", List.of(MessageState.WAITING, MessageState.SENDING))
                .setMaxResults(most)
                .getResultStream()
                .map(MessageId::of)
                .toList();
    }

    @Override
    public Optional<Message> answeredBy(String hash) {
        return entityManager()
                .createQuery("select m from Message m where m.answer.answerHash = :hash", Message.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long unread() {
        return page(ListRequest.first(1).with("unread", AnswerState.ANSWERED.name()))
                .total();
    }
}
