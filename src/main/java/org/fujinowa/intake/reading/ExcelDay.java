package org.fujinowa.intake.reading;

import java.time.LocalDate;
import java.util.Optional;

/** The days of spreadsheets, which are numbers: whole days, with the time of day behind the point. */
final class ExcelDay {

    private static final LocalDate DAY_BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel believes in 29 February 1900, so every number after it is one too high. */
    private static final int NO_SUCH_DAY = 60;

    private static final int LAST = 2_958_465;

    private ExcelDay() {}

    /** The day of a number; empty for the day that never was, for 0 and below, and after the year 9999. */
    static Optional<LocalDate> of(double serial, boolean from1904) {
        if (!(serial >= 1 && serial < LAST + 1.0)) {
            return Optional.empty();
        }
        int days = (int) Math.floor(serial);
        if (from1904) {
            return Optional.of(FIRST_OF_1904.plusDays(days));
        }
        if (days == NO_SUCH_DAY) {
            return Optional.empty();
        }
        return Optional.of(DAY_BEFORE_1900.plusDays(days < NO_SUCH_DAY ? days : days - 1));
    }
}
