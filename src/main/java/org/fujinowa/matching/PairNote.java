package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;

/**
 * What a coordinator noted about a guest and a home. Never about anybody's health: that belongs to the participant's own
 * record, which fewer people see.
 *
 * @param guest the guest
 * @param family the home
 * @param words the note
 * @param by who wrote it last
 * @param at when
 */
public record PairNote(ParticipantId guest, HostFamilyId family, String words, String by, Instant at)
        implements Serializable {

    /** As many characters as a note may have. */
    public static final int LONGEST = 1_000;
}
