package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.service.OwnStudents;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Sex;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.RecordForm;

/** /partner/student: one student as a partner fills them in; what is typed is saved as a draft at once. */
@Named
@RequestScoped
public class PartnerStudentPage extends EditPage<StudentDetails> {

    @Inject
    private OwnStudents sheets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AfterRedirect afterRedirect;

    @Inject
    private Messages messages;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.FILL_IN_WINDOW);
    }

    @Override
    protected Class<StudentDetails> type() {
        return StudentDetails.class;
    }

    @Override
    protected String kind() {
        return "StudentSheet";
    }

    @Override
    protected String labels() {
        return "partnering.student";
    }

    @Override
    protected String viewPage() {
        return "/partner/window";
    }

    @Override
    protected Versioned<StudentDetails> read(String id) {
        return sheets.get(SheetId.of(id));
    }

    @Override
    protected Object add(StudentDetails details) {
        return sheets.add(details);
    }

    @Override
    protected void change(String id, long version, StudentDetails details) {
        sheets.change(SheetId.of(id), version, details);
    }

    /** Takes the sheet out of the window. */
    public void remove() throws IOException {
        var id = SheetId.of(getId());
        try {
            sheets.remove(id, sheets.get(id).version());
        } catch (RuleViolation broken) {
            messages.add(broken);
            return;
        }
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + viewPage());
        context.responseComplete();
    }

    @Override
    protected void prefill(RecordForm<StudentDetails> form) {
        form.put("sex", Sex.UNSTATED.name());
        form.put("allergyAnswer", Answer.NOT_ANSWERED.name());
        form.put("dietAnswer", Answer.NOT_ANSWERED.name());
        form.put("faithAnswer", Answer.NOT_ANSWERED.name());
    }
}
