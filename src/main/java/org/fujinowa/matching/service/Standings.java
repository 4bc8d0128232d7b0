package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.matching.NextStep;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.Standing;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;

/** Says how far the home stays are that are still to come, and what the caller can do next for each. */
@ApplicationScoped
@Transactional
public class Standings {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int NEWEST = 50;
    private static final int MOST = 20;

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected Standings() {}

    @Inject
    public Standings(
            DelegationRegister delegations, RosterReading rosters, Boards boards, CurrentCaller caller, Clock clock) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
        this.caller = caller;
        this.clock = clock;
    }

    /** The delegations with a home stay that have not gone home yet, the one that comes first at the top. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<Standing> upcoming() {
        var today = LocalDate.now(clock.withZone(OFFICE));
        var newestFirst = new ListRequest("", "arrival", true, Map.of("homeStay", "true"), "", NEWEST);
        return delegations.page(newestFirst).rows().stream()
                .filter(row -> !row.details().departure().isBefore(today))
                .sorted(Comparator.comparing(
                                (DelegationRow row) -> row.details().arrival())
                        .thenComparing(row -> row.id().toString()))
                .limit(MOST)
                .map(this::standing)
                .toList();
    }

    private Standing standing(DelegationRow row) {
        var guests = rosters.guests(row.id(), row.details());
        var ids = guests.stream().map(Guest::id).collect(Collectors.toSet());
        var placements = boards.placements(row.id()).stream()
                .filter(placement -> ids.contains(placement.participant()))
                .toList();
        int toLookAt = Math.toIntExact(guests.stream()
                .filter(guest -> !guest.details().readyForMatching())
                .count());
        return new Standing(
                row,
                guests.size(),
                toLookAt,
                placed(guests, placements),
                count(placements, PlacementState.PROPOSED),
                count(placements, PlacementState.CONFIRMED),
                next(guests, toLookAt, placements));
    }

    private NextStep next(List<Guest> guests, int toLookAt, List<Placement> placements) {
        if (guests.isEmpty()) {
            return NextStep.READ_LISTS;
        }
        if (placements.stream().anyMatch(this::mayConfirm)) {
            return NextStep.CONFIRM;
        }
        if (toLookAt > 0) {
            return NextStep.LOOK;
        }
        if (placed(guests, placements) < guests.size()) {
            return NextStep.PLACE;
        }
        if (count(placements, PlacementState.DRAFT) > 0) {
            return NextStep.PROPOSE;
        }
        return count(placements, PlacementState.PROPOSED) > 0 ? NextStep.WAIT : NextStep.DONE;
    }

    private boolean mayConfirm(Placement placement) {
        return placement.state() == PlacementState.PROPOSED
                && !caller.get().signInName().equals(placement.details().proposedBy());
    }

    /** How many guests have a home on every night; a stay may be split over several. */
    private static int placed(List<Guest> guests, List<Placement> placements) {
        return Math.toIntExact(guests.stream()
                .filter(guest -> guest.stay()
                        .eachNight()
                        .allMatch(night -> placements.stream()
                                .anyMatch(placement -> placement.participant().equals(guest.id())
                                        && placement.stay().includes(night))))
                .count());
    }

    private static int count(List<Placement> placements, PlacementState state) {
        return Math.toIntExact(placements.stream()
                .filter(placement -> placement.state() == state)
                .map(Placement::participant)
                .distinct()
                .count());
    }
}
