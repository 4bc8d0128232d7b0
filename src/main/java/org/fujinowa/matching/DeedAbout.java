package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a deed on a board was about, so that it can be told in words later.
 *
 * @param guests the guests; empty for a deed about the whole board
 * @param family the home, if it was about one
 */
public record DeedAbout(
        List<ParticipantId> guests, @Nullable HostFamilyId family) implements Serializable {

    private static final int MOST_NAMED = 50;

    public DeedAbout {
        guests = guests.stream().limit(MOST_NAMED).toList();
    }

    /** A deed about everybody. */
    public static DeedAbout theBoard() {
        return new DeedAbout(List.of(), null);
    }

    /** A deed about one guest. */
    public static DeedAbout guest(ParticipantId guest) {
        return new DeedAbout(List.of(guest), null);
    }

    /** A deed about a guest and a home. */
    public static DeedAbout pair(ParticipantId guest, HostFamilyId family) {
        return new DeedAbout(List.of(guest), family);
    }
}
