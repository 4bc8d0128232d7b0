package org.fujinowa.matching.model;

import java.util.Comparator;
import java.util.stream.Stream;
import org.fujinowa.matching.PairFit;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.people.Sex;

/** Says how a guest and a home fit, and which guests must not share a home. */
public final class MatchRules {

    private static final Comparator<Remark> BLOCKING_FIRST = Comparator.comparing(Remark::tone);

    private MatchRules() {}

    /** Every rule and every wish, for one pair. */
    public static PairFit fit(Guest guest, Home home) {
        var weighed = Wishes.weigh(guest, home);
        var remarks = Stream.concat(HardRules.remarks(guest, home).stream(), Wishes.remarks(weighed))
                .sorted(BLOCKING_FIRST)
                .toList();
        return new PairFit(
                guest.id(),
                home.id(),
                remarks,
                weighed.stream().map(Wishes.Weighed::part).toList());
    }

    /**
     * Whether two guests must not sleep in one home: where either is a minor and they are not known to be of one sex.
     *
     * <p>The safe side: it holds even where the home has two rooms, until a coordinator puts the two together by hand.
     */
    public static boolean mustSleepApart(Guest one, Guest other) {
        var sex = one.person().sex();
        var sameSex = sex == other.person().sex() && (sex == Sex.FEMALE || sex == Sex.MALE);
        return (one.minor() || other.minor()) && !sameSex;
    }

    /** Whether the pair is blocked by nothing. */
    public static boolean possible(Guest guest, Home home) {
        return HardRules.remarks(guest, home).stream().noneMatch(remark -> remark.tone() == Tone.BLOCKS);
    }
}
