package org.fujinowa.reciprocity.model;

import java.util.Comparator;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.Direction;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinGuest;
import org.fujinowa.reciprocity.TwinState;
import org.fujinowa.reciprocity.TwinSuggestion;
import org.fujinowa.shared.RuleViolation;

/** What makes two participants twins, what has become of them, and which two seem to be. */
public final class TwinRules {

    private static final int MOST_YEARS_APART = 1;

    private TwinRules() {}

    /**
     * The state of a twin.
     *
     * @param anyWithdrawn whether one of its participants no longer takes part
     */
    public static TwinState state(TwinDetails twin, boolean anyWithdrawn) {
        if (!twin.live() || anyWithdrawn) {
            return TwinState.DROPPED;
        }
        return twin.inbound() != null && twin.outbound() != null ? TwinState.PAIRED : TwinState.ONE_LEG;
    }

    /** The state of a participant who has no twin: one is missing only where the year has another leg. */
    public static TwinState stateWithout(boolean yearHasOtherLeg) {
        return yearHasOtherLeg ? TwinState.MISSING : TwinState.ONE_LEG;
    }

    /** @throws RuleViolation {@code reciprocity.twin.wrong-leg} if the participant's delegation travels the other way */
    public static void travelsThatWay(DelegationDetails delegation, Direction leg) {
        if (delegation.direction() != leg) {
            throw new RuleViolation("reciprocity.twin.wrong-leg");
        }
    }

    /**
     * Two legs of one programme, of one year or of two that follow each other.
     *
     * @throws RuleViolation {@code reciprocity.twin.other-programme}, {@code reciprocity.twin.years-apart}
     */
    public static void belongTogether(DelegationDetails inbound, DelegationDetails outbound) {
        if (!inbound.programme().equals(outbound.programme())) {
            throw new RuleViolation("reciprocity.twin.other-programme");
        }
        if (Math.abs(year(inbound) - year(outbound)) > MOST_YEARS_APART) {
            throw new RuleViolation("reciprocity.twin.years-apart");
        }
    }

    /** The calendar year of a leg. */
    public static int year(DelegationDetails delegation) {
        return delegation.arrival().getYear();
    }

    /** Whether a twin is of that participant and holds. */
    public static boolean holdsFor(Twin twin, ParticipantId participant) {
        var details = twin.details();
        return details.live() && details.participants().anyMatch(participant::equals);
    }

    /**
     * Pairs of free participants of whom one is placed where the other lives: first those for whom both homes say so, then
     * by name. One participant may stand in several; to choose is left to a person.
     */
    public static List<TwinSuggestion> suggest(List<TwinGuest> inbound, List<TwinGuest> outbound) {
        return inbound.stream()
                .filter(TwinGuest::free)
                .flatMap(guest -> outbound.stream()
                        .filter(TwinGuest::free)
                        .filter(other -> Math.abs(guest.year() - other.year()) <= MOST_YEARS_APART)
                        .map(other -> new TwinSuggestion(
                                guest,
                                other,
                                guest.placedIn(other).orElse(null),
                                other.placedIn(guest).orElse(null))))
                .filter(suggestion -> suggestion.reasons() > 0)
                .sorted(Comparator.comparing(TwinSuggestion::reasons)
                        .reversed()
                        .thenComparing(
                                suggestion -> suggestion.inbound().person().writtenName())
                        .thenComparing(suggestion -> suggestion.inbound().id().toString())
                        .thenComparing(suggestion -> suggestion.outbound().id().toString()))
                .toList();
    }
}
