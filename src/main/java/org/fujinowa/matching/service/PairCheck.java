package org.fujinowa.matching.service;

import java.util.List;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
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
        MatchRules.fit(guest, home).remarks(Remark.Tone.BLOCKS).stream()
                .findFirst()
                .ifPresent(remark -> {
                    throw new RuleViolation("matching.blocked", remark);
                });
        if (board.rules().forbids(guest.id(), home.id())) {
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
                .filter(other -> mustSleepApart(guest, other, board.rules()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("matching.apart", other.person().writtenName());
                });
    }

    private static boolean mustSleepApart(Guest one, Guest other, BoardRules rules) {
        var both = List.of(one.id(), other.id());
        var laidApart = rules.apart().stream().anyMatch(group -> group.members().containsAll(both));
        var putTogether =
                rules.together().stream().anyMatch(group -> group.members().containsAll(both));
        return laidApart || (MatchRules.mustSleepApart(one, other) && !putTogether);
    }
}
