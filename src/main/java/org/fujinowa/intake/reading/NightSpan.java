package org.fujinowa.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Some days one after the other, as somebody wrote them: 7/1, 7月1日, 6/28~30, 7/3から, 7/1から3泊.
 *
 * @param first the first day
 * @param last the last day, the same for a single one
 * @param open whether the end was not written, but follows from the stay
 * @param nights how many nights were written beside it; 0 if none
 */
record NightSpan(LocalDate first, LocalDate last, boolean open, int nights) {

    private static final String DAY = "(?:(\\d{4})[/年.])?(?:(\\d{1,2})[/月.])?(\\d{1,2})日?";
    private static final Pattern SPAN =
            Pattern.compile("(?:" + DAY + ")?(~)?(?:" + DAY + ")?(?:まで)?(?:の?\\(?(\\d{1,2})泊\\)?)?(?:の?夜)?");
    private static final int GROUPS_OF_A_DAY = 3;
    private static final int SECOND_DAY = 5;
    private static final int NIGHTS = 8;

    /** The days of a text, in the year and month of the stay where it names none. */
    static Optional<NightSpan> in(String text, StayPeriod stay) {
        Matcher match = SPAN.matcher(
                text.endsWith("から") || text.endsWith("以降")
                        ? text.substring(0, text.length() - 2) + "~"
                        : text.endsWith("まで") && text.indexOf('~') < 0 ? "~" + text : text);
        if (!match.matches() || (match.group(GROUPS_OF_A_DAY) == null && match.group(SECOND_DAY + 2) == null)) {
            return Optional.empty();
        }
        var first = day(match, 1, stay, null);
        var last =
                day(match, SECOND_DAY, stay, first.map(LocalDate::getMonthValue).orElse(null));
        boolean firstFails = first.isEmpty() && match.group(GROUPS_OF_A_DAY) != null;
        boolean lastFails = last.isEmpty() && match.group(SECOND_DAY + 2) != null;
        boolean range = match.group(4) != null;
        if (firstFails || lastFails || (!range && last.isPresent())) {
            return Optional.empty();
        }
        int nights = match.group(NIGHTS) == null ? 0 : Integer.parseInt(match.group(NIGHTS));
        return Optional.of(new NightSpan(
                        first.orElse(stay.arrival()),
                        last.orElse(range ? stay.departure() : first.orElse(stay.arrival())),
                        range && last.isEmpty(),
                        nights))
                .filter(span -> !span.last.isBefore(span.first));
    }

    boolean isOneDay() {
        return !open && first.equals(last);
    }

    private static Optional<LocalDate> day(Matcher match, int group, StayPeriod stay, @Nullable Integer sameMonth) {
        if (match.group(group + 2) == null) {
            return Optional.empty();
        }
        int day = Integer.parseInt(match.group(group + 2));
        if (match.group(group + 1) != null) {
            int month = Integer.parseInt(match.group(group + 1));
            return match.group(group) == null
                    ? nearest(stay, month, day)
                    : existing(Integer.parseInt(match.group(group)), month, day);
        }
        if (sameMonth != null) {
            return nearest(stay, sameMonth, day);
        }
        var sameDayInStay = stay.arrival()
                .datesUntil(stay.departure().plusDays(1))
                .filter(date -> date.getDayOfMonth() == day)
                .toList();
        return sameDayInStay.size() == 1 ? Optional.of(sameDayInStay.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> nearest(StayPeriod stay, int month, int day) {
        return IntStream.rangeClosed(
                        stay.arrival().getYear() - 1, stay.departure().getYear() + 1)
                .mapToObj(year -> existing(year, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(stay.arrival(), date))));
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
