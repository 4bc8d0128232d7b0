package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;

/** /applications/application-paper: an application that came on paper is entered; its answers follow section by section. */
@Named
@RequestScoped
public class ApplicationPaperPage extends EditPage<ApplicationDetails> {

    @Inject
    private ApplicationRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_APPLICATIONS);
    }

    @Override
    protected Class<ApplicationDetails> type() {
        return ApplicationDetails.class;
    }

    @Override
    protected String kind() {
        return "Application";
    }

    @Override
    protected String labels() {
        return "applications.application";
    }

    @Override
    protected String viewPage() {
        return "/applications/application-view";
    }

    @Override
    protected void prefill(RecordForm<ApplicationDetails> form) {
        form.put("language", Language.JA.name());
        form.put("receivedOn", LocalDate.now(clock).toString());
        form.put("receivedBy", caller.get().displayName());
    }

    @Override
    protected Versioned<ApplicationDetails> read(String id) {
        throw new org.fujinowa.shared.NoSuchRecord(id);
    }

    @Override
    protected Object add(ApplicationDetails details) {
        return register.enterPaper(details);
    }

    @Override
    protected void change(String id, long version, ApplicationDetails details) {
        throw new IllegalStateException("Paper is entered once.");
    }
}
