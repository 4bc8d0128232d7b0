package org.fujinowa.desk;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.programme.DelegationRow;

/**
 * How far one delegation is.
 *
 * @param delegation the delegation
 * @param daysToArrival how many days are left; negative once it has arrived
 * @param steps the six steps, in order
 */
public record DeskStrip(DelegationRow delegation, long daysToArrival, List<DeskStep> steps) implements Serializable {

    public DeskStrip {
        steps = List.copyOf(steps);
    }
}
