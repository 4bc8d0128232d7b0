package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who sleeps in which room of a home. Nobody wrote down which bed stands where, so beds are taken to be spread over the rooms
 * as evenly as possible; a home of which no room is known has one, and that is nobody's own.
 */
public final class Rooms {

    private final Home home;
    private final boolean keptAlone;
    private final List<List<Guest>> rooms;
    private final List<Integer> beds;

    private Rooms(Home home, boolean keptAlone) {
        this.home = home;
        this.keptAlone = keptAlone;
        var count = Math.max(1, home.details().guestRooms());
        var all = home.details().guestBeds();
        this.beds = IntStream.range(0, count)
                .map(room -> all / count + (room < all % count ? 1 : 0))
                .boxed()
                .toList();
        this.rooms = IntStream.range(0, count)
                .<List<Guest>>mapToObj(room -> new ArrayList<>())
                .toList();
    }

    /** The beds that a guest alone in a room uses: those of the largest room, or one where there is no room of one's own. */
    static int bedsOfARoom(Home home) {
        var count = home.details().guestRooms();
        return count < 1 ? 1 : Math.max(1, (home.details().guestBeds() + count - 1) / count);
    }

    /**
     * Whether the guests can be spread over the rooms so that nobody sleeps beside somebody from whom they must be apart.
     *
     * @param guests who sleeps there on one night
     * @param keptAlone whether who wishes a room alone shares it with nobody
     */
    public static boolean suffice(List<Guest> guests, Home home, boolean keptAlone) {
        return new Rooms(home, keptAlone).place(guests, 0);
    }

    private boolean place(List<Guest> guests, int next) {
        if (next == guests.size()) {
            return true;
        }
        var guest = guests.get(next);
        for (int room = 0; room < rooms.size(); room++) {
            var there = rooms.get(room);
            if (there.size() < beds.get(room) && there.stream().allMatch(other -> mayShare(guest, other))) {
                there.add(guest);
                if (place(guests, next + 1)) {
                    return true;
                }
                there.remove(there.size() - 1);
            }
        }
        return false;
    }

    private boolean mayShare(Guest one, Guest other) {
        return !MatchRules.mustSleepApart(one, other) && !sleepsAlone(one) && !sleepsAlone(other);
    }

    private boolean sleepsAlone(Guest guest) {
        return keptAlone && guest.details().wishesOwnRoom() && home.details().guestRooms() >= 1;
    }
}
