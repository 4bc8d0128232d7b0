package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.notification.MessageState;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskTask;

/** Brings to the desk the messages that failed, came back or of which nobody knows whether they arrived, and unread answers. */
@ApplicationScoped
class MessageDeskCards implements DeskCards {

    private MessageRegister register;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected MessageDeskCards() {}

    @Inject
    MessageDeskCards(MessageRegister register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        return caller.get().may(Permission.SEND_MESSAGES)
                ? Stream.of(
                                task(MessageState.FAILED, "notification.desk.failed"),
                                task(MessageState.UNCERTAIN, "notification.desk.uncertain"),
                                task(MessageState.BOUNCED, "notification.desk.bounced"),
                                answers())
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private List<DeskTask> answers() {
        var count = register.unread();
        return count == 0
                ? List.of()
                : List.of(new DeskTask(
                        DeskShelf.ANSWERS,
                        null,
                        "notification.desk.answers",
                        List.of(count),
                        "notification.desk.read",
                        "/notification/messages?unread=ANSWERED",
                        false));
    }

    private List<DeskTask> task(MessageState state, String sentenceKey) {
        var count = register.count(state);
        return count == 0
                ? List.of()
                : List.of(new DeskTask(
                        DeskShelf.ANSWERS,
                        null,
                        sentenceKey,
                        List.of(count),
                        "notification.desk.open",
                        "/notification/messages?state=" + state,
                        true));
    }
}
