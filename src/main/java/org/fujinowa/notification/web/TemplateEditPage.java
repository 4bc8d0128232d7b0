package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.service.TemplateRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;

/** /notification/template-edit: add one or change it. */
@Named("messageTemplateEditPage")
@RequestScoped
public class TemplateEditPage extends EditPage<TemplateDetails> {

    @Inject
    private TemplateRegister register;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.SEND_MESSAGES);
    }

    @Override
    protected Class<TemplateDetails> type() {
        return TemplateDetails.class;
    }

    @Override
    protected String kind() {
        return "MessageTemplate";
    }

    @Override
    protected String labels() {
        return "notification.template";
    }

    @Override
    protected String viewPage() {
        return "/notification/template-view";
    }

    @Override
    protected Versioned<TemplateDetails> read(String id) {
        return register.get(TemplateId.of(id));
    }

    @Override
    protected Object add(TemplateDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, TemplateDetails details) {
        register.change(TemplateId.of(id), version, details);
    }

    /** Each kind of message, with its fields. */
    public List<MessageKind> getKinds() {
        return List.of(MessageKind.values());
    }

    /** The programmes to which it may belong. */
    public List<Choice> getProgrammes() {
        return register.programmes();
    }
}
