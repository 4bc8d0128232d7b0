package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.incidents.ReportingStepDetails;
import org.fujinowa.incidents.ReportingStepId;
import org.fujinowa.incidents.service.ReportingChain;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;

/** /incidents/step-edit?id=…: a step of the reporting chain. */
@Named("reportingStepEditPage")
@RequestScoped
public class StepEditPage extends EditPage<ReportingStepDetails> {

    @Inject
    private ReportingChain chain;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_INCIDENTS);
    }

    @Override
    protected Class<ReportingStepDetails> type() {
        return ReportingStepDetails.class;
    }

    @Override
    protected String kind() {
        return "ReportingStep";
    }

    @Override
    protected String labels() {
        return "incidents.step";
    }

    @Override
    protected String viewPage() {
        return "/incidents/chain";
    }

    @Override
    protected Versioned<ReportingStepDetails> read(String id) {
        return chain.get(ReportingStepId.of(id));
    }

    @Override
    protected Object add(ReportingStepDetails details) {
        return chain.add(details);
    }

    @Override
    protected void change(String id, long version, ReportingStepDetails details) {
        chain.change(ReportingStepId.of(id), version, details);
    }

    /** Takes it out. */
    public void remove() throws IOException {
        var id = ReportingStepId.of(getId());
        chain.remove(id, chain.get(id).version());
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + viewPage());
        context.responseComplete();
    }

    /** Where the page leads back to. */
    public String getListAddress() {
        return viewPage();
    }
}
