package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/** Says whether something can have happened to a delegation's plan, before anybody reckons with it. */
@ApplicationScoped
@Transactional
class MishapCheck {

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;

    /** For the CDI proxy. */
    protected MishapCheck() {}

    @Inject
    MishapCheck(DelegationRegister delegations, RosterReading rosters, Boards boards) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
    }

    /** The mishap without the nights that were slept already. */
    Mishap sound(DelegationId id, LocalDate today, Mishap mishap) {
        var delegation = delegations.get(id).value();
        var stay = RosterReading.nights(delegation);
        if (!today.isBefore(stay.departure())) {
            throw new RuleViolation("matching.mend.over");
        }
        if (!mishap.from().isBefore(mishap.until())) {
            throw new RuleViolation("matching.mend.no-night");
        }
        if (!stay.covers(mishap.nights())) {
            throw new RuleViolation("matching.mend.outside", stay.arrival(), stay.departure());
        }
        if (!mishap.until().isAfter(today)) {
            throw new RuleViolation("matching.mend.past", today);
        }
        var open = new Mishap(
                mishap.kind(),
                mishap.guest(),
                mishap.family(),
                mishap.from().isBefore(today) ? today : mishap.from(),
                mishap.until());
        var roster = rosters.read(id, delegation);
        if (open.kind() == Mishap.Kind.GUEST_AWAY) {
            guestLeavesNoGap(
                    roster.guest(known(open.guest()))
                            .orElseThrow(MishapCheck::unknown)
                            .stay(),
                    today,
                    open);
        } else if (roster.home(known(open.family())).isEmpty()
                && boards.placements(id).stream()
                        .noneMatch(place -> place.family().equals(open.family()))) {
            throw unknown();
        }
        return open;
    }

    /** Who is away for some nights and comes back keeps the bed: nobody else can have it, and nothing is to be mended. */
    private static void guestLeavesNoGap(StayPeriod stay, LocalDate today, Mishap away) {
        if (!away.nights().overlaps(stay)) {
            throw new RuleViolation("matching.mend.outside", stay.arrival(), stay.departure());
        }
        var comesLater = !stay.arrival().isBefore(today) && !away.from().isAfter(stay.arrival());
        var leavesEarly = !away.until().isBefore(stay.departure());
        if (!comesLater && !leavesEarly) {
            throw new RuleViolation("matching.mend.gap");
        }
    }

    private static ParticipantId known(@Nullable ParticipantId id) {
        if (id == null) {
            throw unknown();
        }
        return id;
    }

    private static HostFamilyId known(@Nullable HostFamilyId id) {
        if (id == null) {
            throw unknown();
        }
        return id;
    }

    private static RuleViolation unknown() {
        return new RuleViolation("matching.mend.unknown");
    }
}
