package org.fujinowa.emergency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidId;
import org.fujinowa.emergency.service.AidBook;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /emergency/aid-edit?for=… (a delegation), or with ?id=…: a number or place of help. */
@Named
@RequestScoped
public class AidEditPage extends EditPage<AidDetails> {

    @Inject
    private AidBook book;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private PlaceRegister places;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_EMERGENCIES);
    }

    @Override
    protected Class<AidDetails> type() {
        return AidDetails.class;
    }

    @Override
    protected String kind() {
        return "Aid";
    }

    @Override
    protected String labels() {
        return "emergency.aid";
    }

    @Override
    protected String viewPage() {
        return "/emergency/papers";
    }

    @Override
    protected void prefill(RecordForm<AidDetails> form) {
        form.put("delegation", NamedDelegation.asked("for"));
    }

    @Override
    protected Versioned<AidDetails> read(String id) {
        return book.get(AidId.of(id));
    }

    @Override
    protected Object add(AidDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, AidDetails details) {
        book.change(AidId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof PlaceId id) {
            return words.of(id, getPlaces());
        }
        return value instanceof DelegationId id ? words.of(id, getDelegations()) : super.shown(name, value);
    }

    /** Takes it out. */
    public void remove() throws IOException {
        var id = AidId.of(getId());
        book.remove(id, book.get(id).version());
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(context.getExternalContext().getRequestContextPath() + "/programme/delegations");
        context.responseComplete();
    }

    /** For which delegations it can be. */
    public List<Choice> getDelegations() {
        return delegations.choices();
    }

    /** At which places it can be. */
    public List<Choice> getPlaces() {
        return places.choices();
    }
}
