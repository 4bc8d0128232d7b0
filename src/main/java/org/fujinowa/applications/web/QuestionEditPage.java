package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.SeenBy;
import org.fujinowa.applications.service.QuestionBook;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /applications/question-edit: one question is added or worded anew. */
@Named
@RequestScoped
public class QuestionEditPage extends EditPage<QuestionDetails> {

    @Inject
    private QuestionBook book;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_APPLICATIONS);
    }

    @Override
    protected Class<QuestionDetails> type() {
        return QuestionDetails.class;
    }

    @Override
    protected String kind() {
        return "Question";
    }

    @Override
    protected String labels() {
        return "applications.question";
    }

    @Override
    protected String viewPage() {
        return "/applications/question-view";
    }

    @Override
    protected void prefill(RecordForm<QuestionDetails> form) {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        form.put("programme", asked.getOrDefault("programme", ""));
        form.put("step", ApplicationStep.TO_CHOOSE.name());
        form.put("seenBy", SeenBy.COORDINATORS.name());
        form.put("keptFor", KeptFor.NINETY_DAYS.name());
    }

    @Override
    protected Versioned<QuestionDetails> read(String id) {
        return book.get(QuestionId.of(id));
    }

    @Override
    protected Object add(QuestionDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, QuestionDetails details) {
        book.change(QuestionId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof ProgrammeId id ? words.of(id, getProgrammes()) : super.shown(name, value);
    }

    /** What can be chosen. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }
}
