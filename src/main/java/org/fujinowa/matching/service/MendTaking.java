package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendState;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.model.MendRuns;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/**
 * Takes a mended plan over: what changes becomes drafts, also where it was confirmed, and the registers learn what has happened,
 * all in one transaction. Nights that were slept stay as they are, and nothing can be undone past it: the board as it was before
 * would contradict what has happened.
 */
@ApplicationScoped
@Transactional
public class MendTaking {

    private MendRuns runs;
    private BoardLedger ledger;
    private MendFacts facts;

    /** For the CDI proxy. */
    protected MendTaking() {}

    @Inject
    MendTaking(MendRuns runs, BoardLedger ledger, MendFacts facts) {
        this.runs = runs;
        this.ledger = ledger;
        this.facts = facts;
    }

    /**
     * Takes the plan mended in that way over.
     *
     * @param mending which mending
     * @param changes the state of the board that the coordinator sees
     * @param reason why, in words; written to every place that changes
     * @throws ConcurrentChange if that is no longer the state, or was not when the plan was made
     * @throws RuleViolation {@code matching.mend.not-found} if there is no such plan (any more), {@code matching.reason-missing}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void takeOver(DelegationId delegation, String mending, long changes, MendWay way, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("matching.reason-missing");
        }
        var run = runs.last(delegation)
                .filter(newest -> newest.id().equals(mending))
                .filter(newest -> newest.state() == MendState.FOUND)
                .orElseThrow(() -> new RuleViolation("matching.mend.not-found"));
        var view = run.view(ledger.now());
        var plan = view.plan(way)
                .filter(MendPlan::possible)
                .orElseThrow(() -> new RuleViolation("matching.mend.not-found"));
        ConcurrentChange.refuseUnlessSame(changes, view.boardChanges());
        ledger.begin(delegation, changes, PastDeed.MEND);
        facts.write(delegation, run.happened(), view.today(), PlacementDetails.shortened(reason));
        var roster = ledger.roster(delegation);
        for (var move : plan.moves()) {
            ledger.write(
                    delegation,
                    move.guest(),
                    Deed.CREATED,
                    Deed.CHANGED,
                    wanted(delegation, roster, move, view.today(), PlacementDetails.shortened(reason)));
        }
        run.take(way, ledger.actor(), ledger.now());
    }

    /** The nights slept as they were, and from today on what the plan says; a place that says the same stays as it is. */
    private List<PlacementDetails> wanted(
            DelegationId delegation, Roster roster, GuestMove move, LocalDate today, String reason) {
        var were = ledger.places(delegation, move.guest()).stream()
                .map(Placement::details)
                .toList();
        var wanted = new ArrayList<PlacementDetails>();
        for (var stay : joined(were, move, today)) {
            var nights = stay.nights();
            var same = were.stream()
                    .filter(was -> was.family().equals(stay.family()))
                    .filter(was -> was.firstNight().equals(nights.arrival())
                            && was.departure().equals(nights.departure()))
                    .findFirst();
            var slept = nights.departure().isAfter(today) ? Stream.<PlacementDetails>of() : were.stream();
            slept.filter(was -> was.family().equals(stay.family()) && was.holdsOn(nights.arrival()))
                    .findFirst()
                    .flatMap(was -> was.during(nights.arrival(), nights.departure()))
                    .or(() -> same)
                    .ifPresentOrElse(
                            wanted::add, () -> wanted.add(draft(delegation, roster, move, stay, were, reason)));
        }
        return wanted;
    }

    /** Stays one after another in one home are one. */
    private static List<PlannedStay> joined(List<PlacementDetails> were, GuestMove move, LocalDate today) {
        var slept = were.stream()
                .flatMap(was ->
                        was
                                .during(was.firstNight(), was.departure().isBefore(today) ? was.departure() : today)
                                .stream())
                .map(was -> new PlannedStay(
                        was.family(), new org.fujinowa.shared.StayPeriod(was.firstNight(), was.departure())));
        var all = new ArrayList<PlannedStay>();
        Stream.concat(slept, move.after().stream()).forEachOrdered(stay -> {
            int last = all.size() - 1;
            if (last >= 0
                    && all.get(last).family().equals(stay.family())
                    && all.get(last).nights().departure().equals(stay.nights().arrival())) {
                var begun = all.get(last).nights().arrival();
                all.set(
                        last,
                        new PlannedStay(
                                stay.family(),
                                new org.fujinowa.shared.StayPeriod(
                                        begun, stay.nights().departure())));
            } else {
                all.add(stay);
            }
        });
        return all;
    }

    private PlacementDetails draft(
            DelegationId delegation,
            Roster roster,
            GuestMove move,
            PlannedStay stay,
            List<PlacementDetails> were,
            String reason) {
        var guest = roster.guest(move.guest()).orElseThrow().staying(stay.nights());
        var home = roster.home(stay.family()).orElseThrow(() -> new RuleViolation("matching.gone"));
        var stayedLocked = were.stream()
                .anyMatch(was -> was.locked()
                        && was.family().equals(stay.family())
                        && was.firstNight().equals(stay.nights().arrival()));
        return new PlacementDetails(
                delegation,
                move.guest(),
                stay.family(),
                stay.nights().arrival(),
                stay.nights().departure(),
                roster.fitting().beds(guest, home),
                org.fujinowa.matching.PlacementState.DRAFT,
                stayedLocked,
                reason,
                roster.fit(guest, home).score(),
                move.backup(),
                ledger.actor(),
                ledger.now(),
                null,
                null,
                null,
                null);
    }
}
