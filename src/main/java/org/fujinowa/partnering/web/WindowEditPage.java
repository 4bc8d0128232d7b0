package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.service.WindowBook;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.AfterRedirect;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /partnering/window-edit: whom a window lets in, for what and until when. */
@Named("partnerWindowEditPage")
@RequestScoped
public class WindowEditPage extends EditPage<WindowDetails> {

    @Inject
    private WindowBook book;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private PartnerRegister partners;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Inject
    private Messages messages;

    @Inject
    private AfterRedirect afterRedirect;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_WINDOWS);
    }

    @Override
    protected Class<WindowDetails> type() {
        return WindowDetails.class;
    }

    @Override
    protected String kind() {
        return "PartnerWindow";
    }

    @Override
    protected String labels() {
        return "partnering.window";
    }

    @Override
    protected String viewPage() {
        return "/partnering/window-view";
    }

    /** A window for a delegation asks its own partner, in English, until six weeks before it begins. */
    @Override
    protected void prefill(RecordForm<WindowDetails> form) {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("delegation", "");
        form.put("language", Language.EN.name());
        form.put("scope", new String[] {"STUDENTS", "FLIGHTS"});
        if (!asked.isEmpty()) {
            var delegation = delegations.get(DelegationId.of(asked)).value();
            form.put("delegation", asked);
            form.put("partner", delegation.partner() == null ? "" : String.valueOf(delegation.partner()));
            form.put("closesOn", delegation.arrival().minusWeeks(6).toString());
            if (delegation.direction() == org.fujinowa.programme.Direction.OUTBOUND) {
                form.put("scope", new String[] {"FLIGHTS", "HOMES"});
            }
        }
    }

    @Override
    protected Versioned<WindowDetails> read(String id) {
        return book.get(WindowId.of(id));
    }

    @Override
    protected Object add(WindowDetails details) {
        return book.add(details);
    }

    @Override
    protected void change(String id, long version, WindowDetails details) {
        book.change(WindowId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof DelegationId id) {
            return words.of(id, getDelegations());
        }
        return value instanceof PartnerId id ? words.of(id, getPartners()) : super.shown(name, value);
    }

    /** Removes the window with everything in it. */
    public void remove() throws IOException {
        var id = WindowId.of(getId());
        try {
            book.remove(id, book.get(id).version());
        } catch (RuleViolation broken) {
            messages.add(broken);
            return;
        }
        afterRedirect.say("removed");
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext()
                .redirect(context.getExternalContext().getRequestContextPath() + "/partnering/windows");
        context.responseComplete();
    }

    /** What can be chosen there. */
    public List<Choice> getDelegations() {
        return delegations.choices();
    }

    /** What can be chosen there. */
    public List<Choice> getPartners() {
        return partners.choices();
    }
}
