package org.fujinowa.intake.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether 2/4/2012 is 2 April or 4 February, as established by the other cells of its column. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    private static final Pattern TWO_AND_A_YEAR = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b.*");
    private static final int MONTHS = 12;

    /** The order in a column: known as soon as one cell leaves no choice and none contradicts it. */
    public static DayOrder of(List<RawCell> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (RawCell cell : column) {
            Matcher match = TWO_AND_A_YEAR.matcher(Plain.of(cell));
            if (match.matches()) {
                dayFirst |= Integer.parseInt(match.group(1)) > MONTHS;
                monthFirst |= Integer.parseInt(match.group(2)) > MONTHS;
            }
        }
        if (dayFirst == monthFirst) {
            return UNKNOWN;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
