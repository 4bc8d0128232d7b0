package org.fujinowa.selection;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.applications.ApplicationSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one applicant as one rater may see them: before both are handed in, nobody sees another's.
 *
 * @param applicant what the application says
 * @param criteria by what is rated
 * @param mine the caller's own sheet, if there is one
 * @param begun how many sheets were begun
 * @param handedIn how many were handed in
 * @param open both sheets once both are handed in; empty before
 * @param toTalkOver the criteria in which the two differ by more than one point
 */
public record RatingView(
        ApplicationSheet applicant,
        List<CriterionRow> criteria,
        @Nullable SheetRow mine,
        int begun,
        int handedIn,
        List<SheetRow> open,
        List<CriterionId> toTalkOver)
        implements Serializable {

    /** How many people rate each applicant. */
    public static final int RATERS = 2;

    public RatingView {
        criteria = List.copyOf(criteria);
        open = List.copyOf(open);
        toTalkOver = List.copyOf(toTalkOver);
    }

    /** Whether both are handed in. */
    public boolean complete() {
        return handedIn == RATERS;
    }
}
