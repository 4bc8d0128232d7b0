package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.Whereabouts;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/** Reads a board as what is to be mended. */
@ApplicationScoped
@Transactional
class MendReading {

    private DelegationRegister delegations;
    private Whereabouts whereabouts;
    private RosterReading rosters;
    private Boards boards;
    private Clock clock;

    /** For the CDI proxy. */
    protected MendReading() {}

    @Inject
    MendReading(
            DelegationRegister delegations,
            Whereabouts whereabouts,
            RosterReading rosters,
            Boards boards,
            Clock clock) {
        this.delegations = delegations;
        this.whereabouts = whereabouts;
        this.rosters = rosters;
        this.boards = boards;
        this.clock = clock;
    }

    /** The first night that nobody has slept yet, by the clock of the place; the first of the home stay while that is to come. */
    LocalDate firstOpenNight(DelegationId delegation) {
        return firstOpenNight(delegations.get(delegation).value());
    }

    private LocalDate firstOpenNight(DelegationDetails delegation) {
        var today = LocalDate.now(clock.withZone(whereabouts.clock(delegation)));
        var first = RosterReading.nights(delegation).arrival();
        return today.isBefore(first) ? first : today;
    }

    /**
     * The board before anything happened.
     *
     * @throws ConcurrentChange if the board is no longer in that state
     * @throws RuleViolation {@code matching.mend.over} if every night has been slept, or {@code matching.mend.nobody-placed}
     */
    Mendable read(DelegationId id, long changes, List<Mishap> happened, int seconds) {
        var board = boards.get(id);
        ConcurrentChange.refuseUnlessSame(changes, board.changes());
        var delegation = delegations.get(id).value();
        var today = firstOpenNight(delegation);
        var roster = rosters.read(id, delegation);
        if (!today.isBefore(roster.nights().departure())) {
            throw new RuleViolation("matching.mend.over");
        }
        var placements = boards.placements(id);
        if (placements.isEmpty()) {
            throw new RuleViolation("matching.mend.nobody-placed");
        }
        var locked = placements.stream().filter(Placement::locked).toList();
        var kept = locked.stream()
                .filter(place -> place.stay().departure().isAfter(today))
                .filter(place -> whole(place, placements) || untouched(place, happened))
                .toList();
        var problem =
                ProblemWriter.mending(roster, board.rules(), placements, kept).write(seconds);
        return new Mendable(
                PresentPlan.of(board.changes(), roster, board.rules(), placements, problem),
                locked.stream().map(Placement::details).toList(),
                happened,
                today);
    }

    /** Whom a plan concerns that was taken over: who moves, and who stays in a home that somebody leaves or comes to. */
    Set<ParticipantId> concerned(DelegationId delegation, MendPlan taken) {
        var homes = taken.moves().stream()
                .flatMap(move -> Stream.concat(move.before().stream(), move.after().stream()))
                .map(PlannedStay::family)
                .collect(Collectors.toSet());
        return Stream.concat(
                        taken.moves().stream().map(GuestMove::guest),
                        boards.placements(delegation).stream()
                                .filter(place -> homes.contains(place.family()))
                                .map(Placement::participant))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean whole(Placement place, List<Placement> all) {
        return all.stream()
                        .filter(other -> other.participant().equals(place.participant()))
                        .count()
                == 1;
    }

    /** The engine knows locks for whole stays only; the lock of a part is kept unless something has happened to it. */
    private static boolean untouched(Placement place, List<Mishap> happened) {
        return happened.stream()
                .filter(mishap -> place.family().equals(mishap.family())
                        || place.participant().equals(mishap.guest()))
                .noneMatch(mishap -> mishap.nights().overlaps(place.stay()));
    }
}
