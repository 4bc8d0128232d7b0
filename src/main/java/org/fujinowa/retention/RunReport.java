package org.fujinowa.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one run did.
 *
 * @param day the day for which it ran
 * @param startedAt when it began
 * @param endedAt when it ended; null while it works, or if its server died
 * @param by who asked for it, {@code job:retention} for the daily one
 * @param lines one for each kind of which anything was due
 */
public record RunReport(
        LocalDate day, Instant startedAt, @Nullable Instant endedAt, String by, List<Line> lines) {

    public RunReport {
        lines = List.copyOf(lines);
    }

    /**
     * What became of one kind.
     *
     * @param kind what was kept
     * @param days for how many days
     * @param forgotten how many were forgotten
     * @param failed how many could not be, and are tried again by the next run
     */
    public record Line(String kind, int days, int forgotten, int failed) {

        /** Under which key its name stands. */
        public String labelKey() {
            return "retention.kind." + kind;
        }
    }

    /** How many were forgotten in all. */
    public int forgotten() {
        return lines.stream().mapToInt(Line::forgotten).sum();
    }

    /** How many could not be. */
    public int failed() {
        return lines.stream().mapToInt(Line::failed).sum();
    }
}
