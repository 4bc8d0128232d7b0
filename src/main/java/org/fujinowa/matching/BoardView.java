package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;

/**
 * The matching board of one delegation as of now.
 *
 * @param delegation the delegation
 * @param details its dates and names
 * @param nights the nights of the home stay
 * @param changes counts the changes of the board; a change says from which state it was made
 * @param guests everybody who needs a home: those without one first, hardest to place first
 * @param homes every active family, by name
 * @param rules what coordinators laid down
 * @param notes what they noted about pairs
 * @param lastDeed the key of the last change, which undo takes back; empty if there is none
 */
public record BoardView(
        DelegationId delegation,
        DelegationDetails details,
        StayPeriod nights,
        long changes,
        List<BoardGuest> guests,
        List<BoardHome> homes,
        BoardRules rules,
        PairNotes notes,
        String lastDeed)
        implements Serializable {

    public BoardView {
        guests = List.copyOf(guests);
        homes = List.copyOf(homes);
    }

    /** How many guests are in that state. */
    public long count(PlacementState state) {
        return guests.stream()
                .flatMap(guest -> guest.place().stream())
                .filter(placement -> placement.state() == state)
                .count();
    }

    /** How many guests have a place. */
    public long placed() {
        return guests.stream().filter(BoardGuest::placed).count();
    }

    /** How many guests need somebody to look: not understood yet, or placed where a rule now stands against it. */
    public long warnings() {
        return guests.stream()
                .filter(guest ->
                        !guest.details().readyForMatching() || (guest.placement() != null && !guest.wellPlaced()))
                .count();
    }
}
