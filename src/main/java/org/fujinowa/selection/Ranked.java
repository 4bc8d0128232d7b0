package org.fujinowa.selection;

import java.io.Serializable;
import java.math.BigDecimal;
import org.fujinowa.applications.ApplicationRow;
import org.jspecify.annotations.Nullable;

/**
 * An applicant in the ranking.
 *
 * @param place from 1, the same for those who are equal; 0 where two sheets are not handed in yet
 * @param tied whether others stand on the same place
 * @param application who applies
 * @param mean the weighted mean of both sheets; none before both are handed in
 * @param handedIn how many sheets are handed in
 * @param toTalkOver in how many criteria the raters differ by more than one point
 * @param references how many references were answered, of how many
 * @param decision what is decided or proposed, if anything is
 */
public record Ranked(
        int place,
        boolean tied,
        ApplicationRow application,
        @Nullable BigDecimal mean,
        int handedIn,
        int toTalkOver,
        ReferenceCount references,
        @Nullable DecisionRow decision)
        implements Serializable {}
