package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;

/**
 * What the matching meeting has before it about one guest.
 *
 * @param guest the guest with the present place
 * @param chosen the homes where the guest stays, by their first nights; empty without one
 * @param next the homes that come next: those nothing stands against but a guest who is there already, best first, then those
 *     against which the fewest rules stand
 */
public record MeetingSheet(BoardGuest guest, List<HomeChoice> chosen, List<HomeChoice> next) implements Serializable {

    public MeetingSheet {
        chosen = List.copyOf(chosen);
        next = List.copyOf(next);
    }
}
