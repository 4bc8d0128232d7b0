package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.WindowDetails;
import org.fujinowa.applications.WindowId;
import org.fujinowa.applications.WindowRow;
import org.fujinowa.applications.model.ApplicationWindow;
import org.fujinowa.applications.model.ApplicationWindows;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** From when until when one may apply for which delegation. */
@ApplicationScoped
@Transactional
public class WindowRegister {

    private ApplicationWindows windows;
    private Applications applications;
    private DelegationRegister delegations;
    private RecordKeeping<WindowDetails, ApplicationWindow> keeping;

    /** For the CDI proxy. */
    protected WindowRegister() {}

    @Inject
    WindowRegister(
            ApplicationWindows windows,
            Applications applications,
            DelegationRegister delegations,
            AuditTrail audit,
            Validator validator) {
        this.windows = windows;
        this.applications = applications;
        this.delegations = delegations;
        this.keeping = new RecordKeeping<>("ApplicationWindow", windows, audit, validator);
    }

    /**
     * Lets people apply.
     *
     * @throws RuleViolation {@code applications.window-twice} if the delegation has a window already
     */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public WindowId add(WindowDetails details) {
        check(details);
        if (windows.of(details.delegation()).isPresent()) {
            throw new RuleViolation("applications.window-twice");
        }
        var window = new ApplicationWindow(WindowId.next(), details);
        keeping.add(window);
        return window.id();
    }

    /** @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void change(WindowId id, long version, WindowDetails details) {
        check(details);
        if (windows.of(details.delegation())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw new RuleViolation("applications.window-twice");
        }
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Versioned<WindowDetails> get(WindowId id) {
        return keeping.get(id);
    }

    /** A page of the list, sorted by {@code openUntil} or {@code openFrom}; filter {@code delegation}. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Slice<WindowRow> page(ListRequest request) {
        return windows.page(request).map(this::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Slice<WindowRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Nobody can begin an application any more; those that were begun stay. */
    @Requires(Permission.MANAGE_APPLICATIONS)
    public void remove(WindowId id, long version) {
        keeping.remove(id, version);
    }

    void refuse(@Observes DelegationRemoving removing) {
        if (windows.of(removing.delegation()).isPresent()
                || !applications.of(removing.delegation()).isEmpty()) {
            throw new RuleViolation("applications.delegation-has-applications");
        }
    }

    private void check(WindowDetails details) {
        keeping.check(details);
        delegations.get(details.delegation());
    }

    private WindowRow row(ApplicationWindow window) {
        var details = window.details();
        var delegation = delegations.get(details.delegation()).value();
        var all = applications.of(details.delegation());
        var sent = all.stream()
                .filter(each -> each.state() != ApplicationState.DRAFT
                        && each.state() != ApplicationState.AWAITING_GUARDIAN
                        && each.state() != ApplicationState.WITHDRAWN)
                .count();
        return new WindowRow(
                window.id(), window.version(), details, delegation.nameJa(), delegation.nameEn(), all.size(), sent);
    }
}
