package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.CallTreeEntryDetails;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.service.CallTrees;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /rollcall/tree-edit?delegation=… or ?id=…: somebody in a call tree. */
@Named
@RequestScoped
public class CallTreeEditPage extends EditPage<CallTreeEntryDetails> {

    @Inject
    private CallTrees book;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_ROLL_CALLS);
    }

    @Override
    protected Class<CallTreeEntryDetails> type() {
        return CallTreeEntryDetails.class;
    }

    @Override
    protected String kind() {
        return "CallTreeEntry";
    }

    @Override
    protected String labels() {
        return "rollcall.tree-entry";
    }

    @Override
    protected String viewPage() {
        return "/rollcall/tree";
    }

    @Override
    protected void prefill(RecordForm<CallTreeEntryDetails> form) {
        var asked = AskedDelegation.asked("delegation");
        delegation(asked);
        form.put("delegation", asked);
        form.put("position", "0");
        form.put("calledBy", AskedDelegation.asked("calledBy"));
    }

    @Override
    protected Versioned<CallTreeEntryDetails> read(String id) {
        return book.get(CallTreeEntryId.of(id));
    }

    @Override
    protected Object add(CallTreeEntryDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, CallTreeEntryDetails details) {
        book.change(CallTreeEntryId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof CallTreeEntryId id ? words.of(id, getOthers()) : super.shown(name, value);
    }

    /** Who may call them: everybody else in the tree. */
    public List<Choice> getOthers() {
        return book.of(DelegationId.of(String.valueOf(getForm().get("delegation")))).stream()
                .filter(row -> !row.id().toString().equals(getId()))
                .map(row -> new Choice(
                        row.id().toString(), row.details().name(), row.details().name()))
                .toList();
    }

    /** Takes it out. */
    public void remove() throws IOException {
        var id = CallTreeEntryId.of(getId());
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
