package org.fujinowa.preparation;

import java.time.LocalDate;
import org.fujinowa.programme.DelegationDetails;

/** The day of a delegation from which due dates are counted, so that they move when it moves. */
public enum Anchor {
    ARRIVAL,
    DEPARTURE;

    /** The day that lies so many days after it; negative numbers lie before. */
    public LocalDate day(DelegationDetails delegation, int days) {
        return (this == ARRIVAL ? delegation.arrival() : delegation.departure()).plusDays(days);
    }
}
