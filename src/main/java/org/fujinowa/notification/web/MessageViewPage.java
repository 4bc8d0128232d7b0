package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageRow;
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
    private Messages messages;

    @Inject
    private AfterRedirect afterRedirect;

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
