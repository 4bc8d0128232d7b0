package org.fujinowa.intake.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day with the month in English letters: 2 April 2012, 2nd Apr 2012, April 2, 2012, 2-Apr-12. */
record EnglishDay(int year, int month, int day) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})" + ORDINAL + "(?: of)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|'?\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})" + ORDINAL + ",? ?(?<= |,)(\\d{4})");

    /** The day, existing or not. A year of two digits is read only if one century alone lies between the limits. */
    static Optional<EnglishDay> in(String text, LocalDate earliest, LocalDate latest) {
        String small = text.toLowerCase(Locale.ROOT);
        Matcher dayFirst = DAY_FIRST.matcher(small);
        Matcher monthFirst = MONTH_FIRST.matcher(small);
        if (dayFirst.matches()) {
            int month = month(dayFirst.group(2));
            int day = Integer.parseInt(dayFirst.group(1));
            return year(dayFirst.group(3), earliest, latest)
                    .filter(year -> month > 0)
                    .map(year -> new EnglishDay(year, month, day));
        }
        if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
            return Optional.of(new EnglishDay(
                    Integer.parseInt(monthFirst.group(3)),
                    month(monthFirst.group(1)),
                    Integer.parseInt(monthFirst.group(2))));
        }
        return Optional.empty();
    }

    /** 1 to 12 for a month or its first letters, 0 for another word. */
    static int month(String word) {
        String start = word.equals("sept") ? "sep" : word;
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Integer> year(String written, LocalDate earliest, LocalDate latest) {
        if (written.length() == 4) {
            return Optional.of(Integer.valueOf(written));
        }
        int digits = Integer.parseInt(written.replace("'", ""));
        var fitting = List.of(1900 + digits, 2000 + digits).stream()
                .filter(year -> year >= earliest.getYear() && year <= latest.getYear())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
