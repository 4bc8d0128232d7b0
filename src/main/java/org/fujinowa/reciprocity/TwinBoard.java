package org.fujinowa.reciprocity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.programme.ProgrammeId;

/**
 * Everybody who has or ought to have a twin in one year of a programme, as of now.
 *
 * @param programme the programme
 * @param year the calendar year
 * @param withNextYear whether the legs of the year after are shown too
 * @param inboundLeg whether the year has an inbound leg
 * @param outboundLeg whether the year has an outbound leg
 * @param inbound who comes to us, by name
 * @param outbound who travels from here, by name
 * @param pairs the twins of these participants
 * @param suggestions twins that placements and homes speak for
 * @param lastDeed the key of the last deed, which undo takes back; empty if there is none
 */
public record TwinBoard(
        ProgrammeId programme,
        int year,
        boolean withNextYear,
        boolean inboundLeg,
        boolean outboundLeg,
        List<TwinGuest> inbound,
        List<TwinGuest> outbound,
        List<TwinPair> pairs,
        List<TwinSuggestion> suggestions,
        String lastDeed)
        implements Serializable {

    public TwinBoard {
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
        pairs = List.copyOf(pairs);
        suggestions = List.copyOf(suggestions);
    }

    /** How many twins hold. */
    public long paired() {
        return pairs.stream().filter(pair -> pair.state() == TwinState.PAIRED).count();
    }

    /** How many twins one side gave up. */
    public long dropped() {
        return pairs.stream().filter(pair -> pair.state() == TwinState.DROPPED).count();
    }

    /** How many participants have nobody on the other leg, where there is one. */
    public long missing() {
        return inState(TwinState.MISSING);
    }

    /** How many participants stand alone. */
    public long oneLeg() {
        return inState(TwinState.ONE_LEG);
    }

    private long inState(TwinState state) {
        return Stream.concat(inbound.stream(), outbound.stream())
                .filter(guest -> guest.state() == state && !guest.withdrawn())
                .count();
    }
}
