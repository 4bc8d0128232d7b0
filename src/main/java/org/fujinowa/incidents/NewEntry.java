package org.fujinowa.incidents;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody adds to the file of an incident; number, writer, moment and seal come of themselves.
 *
 * @param kind what it says
 * @param words in words
 * @param whom who was told, who sees to it, or who may see the file
 * @param step by which step of the reporting chain
 * @param level the new level
 * @param due until when
 * @param told when somebody was told
 * @param about the number of the entry that it answers, or 0
 */
public record NewEntry(
        EntryKind kind,
        String words,
        String whom,
        @Nullable ReportingStepId step,
        @Nullable IncidentLevel level,
        @Nullable LocalDate due,
        @Nullable Instant told,
        int about)
        implements Serializable {

    /** One that says nothing but words. */
    public static NewEntry words(EntryKind kind, String words) {
        return new NewEntry(kind, words, "", null, null, null, null, 0);
    }
}
