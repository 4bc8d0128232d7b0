package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.Versioned;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.vetting.service.FamilyStages;
import org.fujinowa.vetting.service.VettingWall;
import org.fujinowa.welcome.OfferAnswers;
import org.fujinowa.welcome.model.KnownHome;

/** What the association has of a family, for that family. */
@ApplicationScoped
@Transactional
public class OwnHome {

    private KnownHomes homes;
    private GuestFacts guests;
    private VettingWall wall;
    private FamilyStages stages;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected OwnHome() {}

    @Inject
    OwnHome(
            KnownHomes homes,
            GuestFacts guests,
            VettingWall wall,
            FamilyStages stages,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.guests = guests;
        this.wall = wall;
        this.stages = stages;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the register says of the family, subject by subject; nothing while it is a newcomer. */
    @Requires(Permission.OFFER_HOME)
    public Optional<OfferAnswers> known() {
        return homes.find(own()).map(KnownHome::answers);
    }

    /** {@link #known} for the page that shows it; the audit trail says that the family looked. */
    @Requires(Permission.OFFER_HOME)
    public Optional<OfferAnswers> look() {
        audit.record(Deed.VIEWED, Subject.of("HostFamily", own()), Changes.none());
        return known();
    }

    /** Whether the association's approval holds today; false for a newcomer. */
    @Requires(Permission.OFFER_HOME)
    public boolean approved() {
        return register()
                .map(details -> details.approvedOn(LocalDate.now(clock)))
                .orElse(false);
    }

    /** The coming delegations for which the family's checks are not complete: it may receive nobody of them yet. */
    @Requires(Permission.OFFER_HOME)
    public List<DelegationDetails> notYetCleared() {
        var known = homes.register(own());
        return known.map(details -> guests.coming().stream()
                        .filter(delegation -> isOpen(details, delegation))
                        .toList())
                .orElse(List.of());
    }

    /** How far the family has come for the next delegation that stays in homes; none for a newcomer, or while nobody comes. */
    @Requires(Permission.OFFER_HOME)
    public List<StageLine> stages() {
        if (register().isEmpty()) {
            return List.of();
        }
        var own = own();
        return guests.coming().stream()
                .findFirst()
                .map(next -> caller.actingAs(
                        Caller.job("own-home", Permission.MANAGE_VETTING, Permission.VIEW_HOSTS),
                        () -> stages.of(own, next.programme(), LocalDate.now(clock))))
                .orElse(List.of());
    }

    private boolean isOpen(Versioned<HostFamilyDetails> family, DelegationDetails delegation) {
        var from = delegation.homeStayFrom();
        var until = delegation.homeStayUntil();
        if (from == null || until == null) {
            return false;
        }
        var entry = new HostFamilyEntry(own(), family.version(), family.value());
        return caller.actingAs(
                Caller.job("own-home", Permission.VIEW_HOSTS),
                () -> !wall.notCleared(delegation.programme(), new StayPeriod(from, until), List.of(entry))
                        .isEmpty());
    }

    private Optional<HostFamilyDetails> register() {
        return homes.register(own()).map(Versioned::value);
    }

    private HostFamilyId own() {
        return HostFamilyId.of(caller.own("HostFamily"));
    }
}
