package org.fujinowa.selection;

import java.io.Serializable;
import org.fujinowa.shared.RuleViolation;

/**
 * How one rater sees one criterion. The weight is the one that held when it was written, so that a later change of the criteria
 * changes no sheet that was handed in.
 *
 * @param criterion which criterion
 * @param weight how much it counts
 * @param points from 1 to 5
 */
public record Score(CriterionId criterion, int weight, int points) implements Serializable {

    private static final int MOST = 5;

    /** @throws RuleViolation {@code selection.points-outside} */
    public Score {
        if (points < 1 || points > MOST) {
            throw new RuleViolation("selection.points-outside");
        }
    }
}
