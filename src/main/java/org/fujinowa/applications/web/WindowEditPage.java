package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.WindowDetails;
import org.fujinowa.applications.WindowId;
import org.fujinowa.applications.service.WindowRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /applications/window-edit: opens a delegation to applications, or changes until when. */
@Named
@RequestScoped
public class WindowEditPage extends EditPage<WindowDetails> {

    @Inject
    private WindowRegister register;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_APPLICATIONS);
    }

    @Override
    protected Class<WindowDetails> type() {
        return WindowDetails.class;
    }

    @Override
    protected String kind() {
        return "ApplicationWindow";
    }

    @Override
    protected String labels() {
        return "applications.window";
    }

    @Override
    protected String viewPage() {
        return "/applications/window-view";
    }

    @Override
    protected void prefill(RecordForm<WindowDetails> form) {
        form.put("openFrom", LocalDate.now(clock).toString());
        form.put("places", "0");
    }

    @Override
    protected Versioned<WindowDetails> read(String id) {
        return register.get(WindowId.of(id));
    }

    @Override
    protected Object add(WindowDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, WindowDetails details) {
        register.change(WindowId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof DelegationId id ? words.of(id, getDelegations()) : super.shown(name, value);
    }

    /** What can be chosen. */
    public List<Choice> getDelegations() {
        return delegations.choices();
    }
}
