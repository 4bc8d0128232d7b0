package org.fujinowa.retention;

import org.jspecify.annotations.Nullable;

/**
 * One rule as the page shows it.
 *
 * @param kind what is kept
 * @param since from what its days count
 * @param days for how many days it is kept
 * @param defaultDays for how many as long as nobody set another number
 * @param due how many will be forgotten by the next run, counted up to {@link #MOST}
 * @param changedBy who set the days, null if nobody did
 */
public record RetentionRow(
        String kind,
        RetentionSince since,
        int days,
        int defaultDays,
        int due,
        @Nullable String changedBy) {

    /** No more are counted, and no more are forgotten by one run. */
    public static final int MOST = 2_000;

    /** Under which key its name stands. */
    public String labelKey() {
        return "retention.kind." + kind;
    }
}
