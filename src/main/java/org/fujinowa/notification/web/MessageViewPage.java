package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fujinowa.notification.MessageFileRow;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.SendingTime;
import org.fujinowa.notification.service.MessageFileDesk;
import org.fujinowa.notification.service.MessageRegister;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.ViewPage;

/** /notification/message-view: one message, what happened to it, and what a person may decide about it. */
@Named
@RequestScoped
public class MessageViewPage extends ViewPage<MessageRow> {

    @Inject
    private MessageRegister register;

    @Inject
    private MessageFileDesk files;

    @Inject
    private Messages messages;

    @Inject
    private AfterRedirect afterRedirect;

    private String sendOn = "";
    private String sendAt = "";

    @Override
    protected Versioned<MessageRow> read(String id) {
        var row = register.look(MessageId.of(id));
        return new Versioned<>(row, row.version());
    }

    public void sendAgain() throws IOException {
        decide(register::sendAgain);
    }

    public void cancel() throws IOException {
        decide(register::cancel);
    }

    public void arrived() throws IOException {
        decide(register::arrived);
    }

    /** Somebody here has read the answer. */
    public void answerRead() throws IOException {
        decide(register::answerRead);
    }

    /** Has it sent at the chosen time instead. */
    public void move() throws IOException {
        try {
            var time = SendingTime.of(sendOn, sendAt).orElseThrow(() -> new RuleViolation("notification.time-unclear"));
            decide((id, version) -> register.moveTo(id, version, time));
        } catch (RuleViolation unclear) {
            messages.addAt("sendOn", "notification.write.send-on", unclear);
        }
    }

    /** What goes with it. */
    public List<MessageFileRow> getFiles() {
        return files.rows(getDetails().details().extras().files());
    }

    /** By how many lines it is too long for one sheet of FAX; 0 unless somebody has just tried. */
    public int getTooLong() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("too-long", "");
        return asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 0;
    }

    /** The chosen time as its fields show it. */
    public String getSendOn() {
        var time = getDetails().details().notBefore();
        return sendOn.isEmpty() && time != null
                ? time.atZone(SendingTime.ZONE).toLocalDate().toString()
                : sendOn;
    }

    public void setSendOn(String typed) {
        sendOn = typed;
    }

    public String getSendAt() {
        var time = getDetails().details().notBefore();
        return sendAt.isEmpty() && time != null
                ? time.atZone(SendingTime.ZONE)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : sendAt;
    }

    public void setSendAt(String typed) {
        sendAt = typed;
    }

    private interface Decision {
        void about(MessageId id, long version);
    }

    private void decide(Decision decision) throws IOException {
        var page = FacesContext.getCurrentInstance().getExternalContext();
        var version = page.getRequestParameterMap().getOrDefault("version", "").replaceAll("\\D", "");
        try {
            decision.about(MessageId.of(getId()), Long.parseLong("0" + version));
            afterRedirect.say("saved");
            page.redirect(page.getRequestContextPath() + "/notification/message-view?id=" + getId());
            FacesContext.getCurrentInstance().responseComplete();
        } catch (ConcurrentChange somebodyWasQuicker) {
            messages.error("shared.changed-by-others");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }
}
