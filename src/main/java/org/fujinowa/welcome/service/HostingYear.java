package org.fujinowa.welcome.service;

import java.time.LocalDate;
import org.fujinowa.shared.FiscalYear;

/** The fiscal year for which families are asked. */
final class HostingYear {

    /** From so many months before 1 April on, an offer counts for the coming fiscal year. */
    private static final int MONTHS_AHEAD = 5;

    private HostingYear() {}

    static int of(LocalDate today) {
        return FiscalYear.of(today.plusMonths(MONTHS_AHEAD)).year();
    }
}
