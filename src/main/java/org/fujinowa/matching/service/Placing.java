package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How guests come to homes: by hand or by the engine's plan; always as drafts.
 *
 * <p>Every deed names the state of the board it was made from ({@code changes}); if somebody else was faster it is refused
 * with {@link org.fujinowa.shared.ConcurrentChange} and nothing happens. Every deed can be undone until something is
 * confirmed.
 */
@ApplicationScoped
@Transactional
public class Placing {

    private Boards boards;
    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected Placing() {}

    @Inject
    Placing(Boards boards, BoardLedger ledger) {
        this.boards = boards;
        this.ledger = ledger;
    }

    /**
     * Places a guest with a family for the whole stay, away from wherever the guest was.
     *
     * @param reason why, in words; may be empty
     * @throws RuleViolation {@code matching.blocked} with the first rule that stands against it, {@code matching.forbidden},
     *     {@code matching.full}, {@code matching.apart}, {@code matching.rooms}, or {@code matching.settled} if the present
     *     place is proposed or confirmed
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void place(
            DelegationId delegation, long changes, ParticipantId participant, HostFamilyId family, String reason) {
        placeFor(delegation, changes, participant, family, null, reason);
    }

    /**
     * Places a guest with a family for some nights of the stay; on the others the guest stays where they are.
     *
     * @param nights the nights, all of the guest's stay
     * @throws RuleViolation {@code matching.nights-outside-stay}, and as {@link #place}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void placeFor(
            DelegationId delegation,
            long changes,
            ParticipantId participant,
            HostFamilyId family,
            @Nullable StayPeriod nights,
            String reason) {
        var board = ledger.begin(delegation, changes, "matching.deed.place", DeedAbout.pair(participant, family));
        var roster = ledger.roster(delegation);
        var whole = roster.guest(participant).orElseThrow(() -> new NoSuchRecord("Participant " + participant));
        var home = roster.home(family).orElseThrow(() -> new NoSuchRecord("HostFamily " + family));
        if (nights != null && !whole.stay().covers(nights)) {
            throw new RuleViolation(
                    "matching.nights-outside-stay",
                    whole.stay().arrival(),
                    whole.stay().departure());
        }
        var guest = nights == null ? whole : whole.staying(nights);
        PairCheck.mustBePossible(guest, home, board, roster, boards.placements(delegation));
        var places = new ArrayList<>(besides(delegation, guest));
        places.add(draft(delegation, roster, guest, home, PlacementDetails.shortened(reason), null));
        ledger.write(delegation, participant, Deed.CREATED, Deed.CHANGED, places);
    }

    /** What is left of the guest's drafts on the other nights. */
    private List<PlacementDetails> besides(DelegationId delegation, Guest guest) {
        return ledger.places(delegation, guest.id()).stream()
                .peek(Placing::refuseSettled)
                .map(Placement::details)
                .flatMap(was -> Stream.of(
                                was.during(
                                        was.firstNight(),
                                        earlier(was.departure(), guest.stay().arrival())),
                                was.during(later(was.firstNight(), guest.stay().departure()), was.departure()))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void refuseSettled(Placement placement) {
        if (placement.state() != PlacementState.DRAFT) {
            throw new RuleViolation("matching.settled");
        }
    }

    private PlacementDetails draft(
            DelegationId delegation,
            Roster roster,
            Guest guest,
            Home home,
            String reason,
            @Nullable HostFamilyId backup) {
        return new PlacementDetails(
                delegation,
                guest.id(),
                home.id(),
                guest.stay().arrival(),
                guest.stay().departure(),
                roster.fitting().beds(guest, home),
                PlacementState.DRAFT,
                false,
                reason,
                roster.fit(guest, home).score(),
                backup,
                ledger.actor(),
                ledger.now(),
                null,
                null,
                null,
                null);
    }

    /** Takes the drafts of a guest away. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void unplace(DelegationId delegation, long changes, ParticipantId participant) {
        ledger.begin(delegation, changes, "matching.deed.unplace", DeedAbout.guest(participant));
        var places = ledger.get(delegation, participant);
        places.forEach(Placing::refuseSettled);
        places.forEach(ledger::remove);
    }

    /** Has the engine keep where a guest stays, or lets it go again. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void lock(DelegationId delegation, long changes, ParticipantId participant, boolean keep) {
        ledger.begin(
                delegation,
                changes,
                keep ? "matching.deed.lock" : "matching.deed.unlock",
                DeedAbout.guest(participant));
        ledger.get(delegation, participant)
                .forEach(place -> ledger.change(place, Deed.CHANGED, placement -> placement.lock(keep)));
    }

    /** Takes the engine's plan over as drafts; what is settled stays. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    void takeOver(DelegationId delegation, long changes, Collection<Plan> plan) {
        ledger.begin(delegation, changes, "matching.deed.solve");
        arrange(delegation, ledger.roster(delegation), plan);
    }

    /** Makes the drafts say what a plan says, within a deed that has begun; what is settled stays. */
    void arrange(DelegationId delegation, Roster roster, Collection<Plan> plan) {
        for (var placement : boards.placements(delegation)) {
            var kept = plan.stream().anyMatch(planned -> planned.participant().equals(placement.participant()));
            if (!placement.settled() && !kept) {
                ledger.remove(placement);
            }
        }
        for (var planned : plan) {
            ledger.write(
                    delegation, planned.participant(), Deed.CREATED, Deed.CHANGED, wanted(delegation, roster, planned));
        }
    }

    /**
     * Does as one deed what a price was told for: each guest who is named sleeps there and nowhere else, or has no place any more;
     * nobody else moves.
     *
     * @throws RuleViolation as {@link #place}
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    void rearrange(DelegationId delegation, long changes, Collection<Plan> moves, String reason) {
        var about = new DeedAbout(moves.stream().map(Plan::participant).toList(), null);
        var board = ledger.begin(delegation, changes, "matching.deed.rearrange", about);
        var roster = ledger.roster(delegation);
        moves.forEach(move -> ledger.places(delegation, move.participant()).forEach(Placing::refuseSettled));
        for (var move : moves) {
            var guest = roster.guest(move.participant()).orElseThrow();
            var drafts = move.stays().stream()
                    .map(stay -> draft(
                            delegation,
                            roster,
                            guest.staying(stay.nights()),
                            roster.home(stay.family()).orElseThrow(),
                            PlacementDetails.shortened(reason),
                            null))
                    .toList();
            ledger.write(delegation, guest.id(), Deed.CREATED, Deed.CHANGED, drafts);
        }
        for (var move : moves) {
            var guest = roster.guest(move.participant()).orElseThrow();
            move.stays()
                    .forEach(stay -> PairCheck.mustBePossible(
                            guest.staying(stay.nights()),
                            roster.home(stay.family()).orElseThrow(),
                            board,
                            roster,
                            boards.placements(delegation)));
        }
    }

    /** What is settled, and drafts on the other nights; a draft that stays as it was keeps its words and who made it. */
    private List<PlacementDetails> wanted(DelegationId delegation, Roster roster, Plan planned) {
        var places = ledger.places(delegation, planned.participant());
        var settled = places.stream().filter(Placement::settled).toList();
        var settledNights = settled.stream().map(Placement::stay).toList();
        var drafts = planned.stays().stream()
                .flatMap(stay -> stay.without(settledNights).stream())
                .map(stay -> places.stream()
                        .map(Placement::details)
                        .filter(was -> was.family().equals(stay.family())
                                && was.firstNight().equals(stay.nights().arrival())
                                && was.departure().equals(stay.nights().departure()))
                        .findFirst()
                        .map(was -> was.backedBy(planned.backup()))
                        .orElseGet(() -> draft(
                                delegation,
                                roster,
                                roster.guest(planned.participant())
                                        .orElseThrow()
                                        .staying(stay.nights()),
                                roster.home(stay.family()).orElseThrow(),
                                "",
                                planned.backup())));
        return Stream.concat(settled.stream().map(Placement::details), drafts).toList();
    }
}
