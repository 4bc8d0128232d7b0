package org.fujinowa.matching.model;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.PairFit;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.Wish;

/** Asks every rule and every wish of pairs, under the settings of one programme. */
public final class Fitting {

    private static final Comparator<Remark> BLOCKING_FIRST = Comparator.comparing(Remark::tone);

    private final MatchSettings settings;
    private final Map<Wish, Integer> shares;
    private final TwinHomes twins;

    Fitting(MatchSettings settings, TwinHomes twins) {
        this.settings = settings;
        this.shares = settings.shares();
        this.twins = twins;
    }

    /** Every rule and every wish, for one pair and the guest's whole stay. */
    public PairFit fit(Guest guest, Home home) {
        var weighed = Wishes.weigh(guest, home, shares, settings, twins.of(guest.id()));
        var remarks = Stream.concat(HardRules.remarks(guest, home).stream(), Wishes.remarks(weighed))
                .sorted(BLOCKING_FIRST)
                .toList();
        return new PairFit(
                guest.id(),
                home.id(),
                remarks,
                weighed.stream().map(Wishes.Weighed::part).toList());
    }

    /** How many beds the guest uses in that home: all of a room that is kept for them alone, otherwise one. */
    public int beds(Guest guest, Home home) {
        return Wishes.roomAlone(guest, home, settings.keepOwnRooms()) ? Rooms.bedsOfARoom(home) : 1;
    }
}
