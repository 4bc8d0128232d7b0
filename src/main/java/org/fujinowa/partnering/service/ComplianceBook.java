package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.partnering.ComplianceDetails;
import org.fujinowa.partnering.ComplianceId;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.Compliance;
import org.fujinowa.partnering.model.Compliances;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;

/** That partners confirm that their homes keep to the law of their country: by themselves in their window, or noted for them. */
@ApplicationScoped
@Transactional
public class ComplianceBook {

    private Compliances compliances;
    private PartnerWindows windows;
    private HomesAbroad homes;
    private OwnAccess access;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<ComplianceDetails, Compliance> keeping;

    /** For the CDI proxy. */
    protected ComplianceBook() {}

    @Inject
    ComplianceBook(
            Compliances compliances,
            PartnerWindows windows,
            HomesAbroad homes,
            OwnAccess access,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.compliances = compliances;
        this.windows = windows;
        this.homes = homes;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Compliance", compliances, audit, validator);
    }

    /** What was confirmed of the homes of a window, the newest first. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<ComplianceDetails> of(WindowId window) {
        return compliances.of(window).stream().map(Compliance::details).toList();
    }

    /** What was confirmed of the homes of a delegation. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<ComplianceDetails> ofDelegation(DelegationId delegation) {
        return windows.of(delegation).stream()
                .flatMap(window -> of(window.id()).stream())
                .toList();
    }

    /**
     * Notes what a partner confirmed by letter or on the telephone.
     *
     * @param by who confirmed it
     * @throws RuleViolation if the day is in the future
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void note(WindowId window, String by, LocalDate on) {
        windows.get(window);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("partnering.confirmed-in-future");
        }
        keep(new ComplianceDetails(window, by.strip(), on, caller.get().signInName()));
    }

    /** What was confirmed in the caller's own window, the newest first. */
    @Requires(Permission.FILL_IN_WINDOW)
    public List<ComplianceDetails> own() {
        return compliances.of(access.window().id()).stream()
                .map(Compliance::details)
                .toList();
    }

    /** The nights of the homes of the caller's own window. */
    @Requires(Permission.FILL_IN_WINDOW)
    public List<HomeNights> ownNights() {
        return homes.of(access.window()).values().stream().flatMap(List::stream).toList();
    }

    /**
     * The partner confirms it in their own window.
     *
     * @param by who confirms it
     * @param agreed whether they ticked the sentence
     * @throws RuleViolation {@code partnering.tick-needed}
     */
    @Requires(Permission.FILL_IN_WINDOW)
    public void confirm(String by, boolean agreed) {
        if (!agreed) {
            throw new RuleViolation("partnering.tick-needed");
        }
        keep(new ComplianceDetails(access.window().id(), by.strip(), LocalDate.now(clock), ""));
    }

    private void keep(ComplianceDetails details) {
        keeping.check(details);
        keeping.add(new Compliance(ComplianceId.next(), details));
    }
}
