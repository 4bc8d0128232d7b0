package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.notification.AnswerState;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.service.MessageRegister;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.fujinowa.shared.web.Shown;

/** /notification/messages: the list, newest first. */
@Named
@RequestScoped
public class MessageListPage extends ListPage<MessageRow> {

    @Inject
    private MessageRegister register;

    @Inject
    private Shown show;

    @Override
    protected Slice<MessageRow> page(ListRequest request) {
        return register.page(newestFirst(request));
    }

    @Override
    protected Slice<MessageRow> export(ListRequest request, String kind) {
        return register.export(newestFirst(request), kind);
    }

    /** Nobody has asked for an order: what was written last matters most. */
    private static ListRequest newestFirst(ListRequest asked) {
        return asked.sort().isEmpty()
                ? new ListRequest(asked.search(), "", true, asked.filters(), asked.cursor(), asked.size())
                : asked;
    }

    @Override
    protected ListFile<MessageRow> file() {
        return newFile("notification.message.list")
                .personal()
                .text("notification.message.written-at", 20, row -> show.dateTime(row.writtenAt()))
                .text("notification.message.recipient", 24, row -> row.details().recipient())
                .text("notification.message.address", 30, row -> row.details().address())
                .text("notification.message.subject", 40, row -> row.details().subject())
                .text("notification.message.kind", 16, row -> word(row.details().kind()))
                .text("notification.message.state", 14, row -> word(row.state()))
                .text("notification.message.written-by", 16, MessageRow::writtenBy)
                .text("notification.message.sent-at", 20, row -> show.dateTime(row.sentAt()))
                .text("notification.message.answer-state", 14, row -> word(row.answerState()));
    }

    @Override
    protected List<String> filters() {
        return List.of("state", "kind", "answerState", "unread");
    }

    /** What can be chosen there. */
    public List<MessageState> getStates() {
        return List.of(MessageState.values());
    }

    /** What can be chosen there. */
    public List<MessageKind> getKinds() {
        return List.of(MessageKind.values());
    }

    /** What can be chosen there. */
    public List<AnswerState> getAnswerStates() {
        return List.of(AnswerState.UNANSWERED, AnswerState.SEEN, AnswerState.ANSWERED);
    }

    /** How many answers nobody here has read. */
    public long getUnread() {
        return register.unread();
    }

    /** How many came back. */
    public long getBounced() {
        return register.count(MessageState.BOUNCED);
    }

    /** Whether a mail server is set. */
    public boolean isSending() {
        return register.sends();
    }

    /** How many wait for a person to decide. */
    public long getUncertain() {
        return register.count(MessageState.UNCERTAIN);
    }

    /** How many were refused or given up. */
    public long getFailed() {
        return register.count(MessageState.FAILED);
    }

    /** The colour of a state. */
    public String chip(MessageState state) {
        return switch (state) {
            case WAITING, CANCELLED -> "plain";
            case SENDING -> "lock";
            case SENT -> "ok";
            case UNCERTAIN -> "warn";
            case FAILED, BOUNCED -> "bad";
        };
    }

    /** The colour of what has come back. */
    public String chip(AnswerState state) {
        return switch (state) {
            case NOT_ASKED -> "plain";
            case UNANSWERED -> "warn";
            case SEEN -> "lock";
            case ANSWERED -> "ok";
        };
    }
}
