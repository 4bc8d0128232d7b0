package org.fujinowa.preparation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.preparation.Anchor;
import org.fujinowa.preparation.TemplateStepDetails;
import org.fujinowa.preparation.TemplateStepId;
import org.fujinowa.preparation.service.TemplateBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /preparation/step-edit?programme=… or ?id=…: a step of a checklist template. */
@Named
@RequestScoped
public class TemplateStepEditPage extends EditPage<TemplateStepDetails> {

    @Inject
    private TemplateBook book;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_CHECKLISTS);
    }

    @Override
    protected Class<TemplateStepDetails> type() {
        return TemplateStepDetails.class;
    }

    @Override
    protected String kind() {
        return "TemplateStep";
    }

    @Override
    protected String labels() {
        return "preparation.step";
    }

    @Override
    protected String viewPage() {
        return "/preparation/template";
    }

    @Override
    protected void prefill(RecordForm<TemplateStepDetails> form) {
        form.put(
                "programme",
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .getOrDefault("programme", ""));
        form.put("anchor", Anchor.ARRIVAL.name());
        form.put("days", "-30");
    }

    @Override
    protected Versioned<TemplateStepDetails> read(String id) {
        return book.get(TemplateStepId.of(id));
    }

    @Override
    protected Object add(TemplateStepDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, TemplateStepDetails details) {
        book.change(TemplateStepId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof ProgrammeId id ? words.of(id, getProgrammes()) : super.shown(name, value);
    }

    /** Takes the step out of the template. */
    public void remove() throws IOException {
        var id = TemplateStepId.of(getId());
        book.remove(id, book.get(id).version());
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(context.getExternalContext().getRequestContextPath() + viewPage() + "?programme="
                        + getForm().get("programme"));
        context.responseComplete();
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }
}
