package org.fujinowa.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.service.TemplateRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /notification/template-view: one of them. */
@Named("messageTemplateViewPage")
@RequestScoped
public class TemplateViewPage extends ViewPage<TemplateDetails> {

    @Inject
    private TemplateRegister register;

    @Override
    protected Versioned<TemplateDetails> read(String id) {
        return register.get(TemplateId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(TemplateId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/notification/templates";
    }

    /** The programme to which it belongs. */
    public Optional<Choice> getProgramme() {
        var programme = getDetails().programme();
        return register.programmes().stream()
                .filter(choice -> programme != null && choice.id().equals(programme.toString()))
                .findFirst();
    }

    /** The programmes that use one of their own instead. */
    public List<Choice> getInstead() {
        return register.insteadOf(TemplateId.of(getId()));
    }

    /** Whether people write with it by hand. */
    public boolean isByHand() {
        return getDetails().kind().use() == MessageKind.Use.BY_HAND;
    }
}
