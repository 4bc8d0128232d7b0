package org.fujinowa.preparation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.preparation.Anchor;
import org.fujinowa.preparation.ChecklistItemDetails;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.preparation.service.ChecklistBook;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;

/** /preparation/item-edit?delegation=… or ?id=…: something to do for a delegation. */
@Named
@RequestScoped
public class ChecklistItemEditPage extends EditPage<ChecklistItemDetails> {

    @Inject
    private ChecklistBook book;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_CHECKLISTS);
    }

    @Override
    protected Class<ChecklistItemDetails> type() {
        return ChecklistItemDetails.class;
    }

    @Override
    protected String kind() {
        return "ChecklistItem";
    }

    @Override
    protected String labels() {
        return "preparation.item";
    }

    @Override
    protected String viewPage() {
        return "/preparation/checklist";
    }

    @Override
    protected void prefill(RecordForm<ChecklistItemDetails> form) {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("delegation", "");
        delegation(asked);
        form.put("delegation", asked);
        form.put("anchor", Anchor.ARRIVAL.name());
        form.put("days", "-30");
        form.put("state", ItemState.OPEN.name());
    }

    @Override
    protected Versioned<ChecklistItemDetails> read(String id) {
        return book.get(ChecklistItemId.of(id));
    }

    @Override
    protected Object add(ChecklistItemDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, ChecklistItemDetails details) {
        book.change(ChecklistItemId.of(id), version, details);
    }

    /** Takes the item off the list. */
    public void remove() throws IOException {
        var id = ChecklistItemId.of(getId());
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
