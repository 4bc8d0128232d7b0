package org.fujinowa.matching.service;

import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Rooms;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.shared.RuleViolation;

/** Whether a guest may be placed in a home as everything stands now. */
final class PairCheck {

    private PairCheck() {}

    /**
     * Asks every rule.
     *
     * @throws RuleViolation {@code matching.blocked} with the first rule that stands against it, {@code matching.forbidden},
     *     {@code matching.full} or {@code matching.apart}
     */
    static void mustBePossible(Guest guest, Home home, MatchBoard board, Roster roster, List<Placement> placements) {
        mustBePossible(guest, home, board.rules(), roster, placements);
    }

    /** Whether every rule is kept. */
    static boolean possible(Guest guest, Home home, BoardRules rules, Roster roster, List<Placement> placements) {
        try {
            mustBePossible(guest, home, rules, roster, placements);
            return true;
        } catch (RuleViolation broken) {
            return false;
        }
    }

    private static void mustBePossible(
            Guest guest, Home home, BoardRules rules, Roster roster, List<Placement> placements) {
        roster.fit(guest, home).remarks(Remark.Tone.BLOCKS).stream().findFirst().ifPresent(remark -> {
            throw new RuleViolation("matching.blocked", remark);
        });
        if (rules.forbids(guest.id(), home.id())) {
            throw new RuleViolation("matching.forbidden");
        }
        if (Beds.in(roster, placements).fullFor(guest, home)) {
            throw new RuleViolation("matching.full", home.details().name());
        }
        placements.stream()
                .filter(placement -> placement.family().equals(home.id()))
                .filter(placement -> placement.stay().overlaps(guest.stay()))
                .flatMap(placement -> roster.guest(placement.participant()).stream())
                .filter(other -> !other.id().equals(guest.id()))
                .filter(other -> mustSleepApart(guest, other, rules))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("matching.apart", other.person().writtenName());
                });
        roomsMustSuffice(guest, home, roster, placements);
    }

    private static boolean mustSleepApart(Guest one, Guest other, BoardRules rules) {
        return rules.keepsApart(one.id(), other.id())
                || (MatchRules.mustSleepApart(one, other) && !rules.putsTogether(one.id(), other.id()));
    }

    /** @throws RuleViolation {@code matching.rooms} if on some night people would share a room who must not */
    private static void roomsMustSuffice(Guest guest, Home home, Roster roster, List<Placement> placements) {
        var crowded = guest.stay().eachNight().anyMatch(night -> {
            var there = Stream.concat(
                            Stream.of(guest),
                            placements.stream()
                                    .filter(placement -> placement.family().equals(home.id()))
                                    .filter(placement -> placement.stay().includes(night))
                                    .flatMap(placement -> roster.guest(placement.participant()).stream())
                                    .filter(other -> !other.id().equals(guest.id())))
                    .toList();
            return !Rooms.suffice(there, home, roster.settings().keepOwnRooms());
        });
        if (crowded) {
            throw new RuleViolation("matching.rooms");
        }
    }
}
