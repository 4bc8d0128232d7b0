package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.people.Sex;

/** Says when a pair is possible, and which guests must not share a home. */
public final class MatchRules {

    private MatchRules() {}

    /**
     * Whether two guests must not sleep in one home: where either is a minor and they are not known to be of one sex.
     *
     * <p>The safe side: it holds even where the home has two rooms, until a coordinator puts the two together by hand; and
     * even then they must not {@linkplain Rooms share a room}.
     */
    public static boolean mustSleepApart(Guest one, Guest other) {
        var sex = one.person().sex();
        var sameSex = sex == other.person().sex() && (sex == Sex.FEMALE || sex == Sex.MALE);
        return (one.minor() || other.minor()) && !sameSex;
    }

    /** Whether the pair is blocked by nothing on any night of the guest's stay. */
    public static boolean possible(Guest guest, Home home) {
        return HardRules.remarks(guest, home).stream().noneMatch(remark -> remark.tone() == Tone.BLOCKS);
    }

    /** The nights of the guest's stay on which nothing blocks the pair. */
    public static List<LocalDate> possibleNights(Guest guest, Home home) {
        if (HardRules.always(guest, home).stream().anyMatch(remark -> remark.tone() == Tone.BLOCKS)) {
            return List.of();
        }
        return guest.stay()
                .eachNight()
                .filter(night -> HardRules.holdsOn(guest, home, night))
                .toList();
    }
}
