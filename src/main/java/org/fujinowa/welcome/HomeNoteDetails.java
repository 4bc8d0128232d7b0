package org.fujinowa.welcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;

/**
 * What a family says about its guest.
 *
 * @param family who says it
 * @param guest about whom
 * @param kind what it says
 * @param day on which day
 * @param words in its own words, may be empty
 * @param care what the family had read about the guest's food and health, word for word; only of {@link HomeNoteKind#CARE_READ}
 * @param saidBy who of the family says so, as their link is labelled
 * @param saidAt when
 * @param seenBy who of the office has seen it, may be empty
 */
public record HomeNoteDetails(
        @NotNull HostFamilyId family,
        @NotNull ParticipantId guest,
        @NotNull HomeNoteKind kind,
        @NotNull LocalDate day,
        @Sensitive @Size(max = 1000) String words,
        @Sensitive @Size(max = 4000) String care,
        @Size(max = 200) String saidBy,
        @NotNull Instant saidAt,
        @Size(max = 200) String seenBy)
        implements Serializable {

    /** The same, seen by that person of the office. */
    public HomeNoteDetails seen(String by) {
        return new HomeNoteDetails(family, guest, kind, day, words, care, saidBy, saidAt, by);
    }

    /** Whether somebody of the office has to do something. */
    public boolean waits() {
        return kind == HomeNoteKind.CALL_ME && seenBy.isEmpty();
    }
}
