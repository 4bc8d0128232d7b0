package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.DutyDetails;
import org.fujinowa.rollcall.DutyId;
import org.fujinowa.rollcall.service.DutyRoster;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;

/** /rollcall/duty-edit?delegation=… or ?id=…: a turn of duty. */
@Named
@RequestScoped
public class DutyEditPage extends EditPage<DutyDetails> {

    @Inject
    private DutyRoster book;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_ROLL_CALLS);
    }

    @Override
    protected Class<DutyDetails> type() {
        return DutyDetails.class;
    }

    @Override
    protected String kind() {
        return "Duty";
    }

    @Override
    protected String labels() {
        return "rollcall.duty";
    }

    @Override
    protected String viewPage() {
        return "/rollcall/duties";
    }

    @Override
    protected void prefill(RecordForm<DutyDetails> form) {
        var asked = AskedDelegation.asked("delegation");
        form.put("day", delegation(asked).arrival().toString());
        form.put("delegation", asked);
        form.put("from", "22:00");
        form.put("until", "07:00");
    }

    @Override
    protected Versioned<DutyDetails> read(String id) {
        return book.get(DutyId.of(id));
    }

    @Override
    protected Object add(DutyDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, DutyDetails details) {
        book.change(DutyId.of(id), version, details);
    }

    /** Takes it out. */
    public void remove() throws IOException {
        var id = DutyId.of(getId());
        book.remove(id, book.get(id).version());
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + getListAddress());
        context.responseComplete();
    }

    /** Where the page leads back to. */
    public String getListAddress() {
        return viewPage() + "?delegation=" + getForm().get("delegation");
    }

    /** Of which delegation. */
    public DelegationDetails getDelegation() {
        return delegation(String.valueOf(getForm().get("delegation")));
    }

    private DelegationDetails delegation(String id) {
        try {
            return delegations.get(DelegationId.of(id)).value();
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(id);
        }
    }
}
