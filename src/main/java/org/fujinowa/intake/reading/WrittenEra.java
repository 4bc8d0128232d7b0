package org.fujinowa.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.shared.EraDate;
import org.fujinowa.shared.JapaneseEra;

/**
 * A day as it was written by an era, existing or not: 平成24年4月2日, H24.4.2, S50/1/1, 令和元年5月1日.
 *
 * <p>The last year of an era is read to its end: papers printed before the change say 平成31年5月1日 or 平成31年12月1日 for
 * days of 令和元年, and there is only one day they can mean. 平成32年 never was, and a day before the era began is
 * somebody's slip: those are asked about.
 */
record WrittenEra(JapaneseEra era, int yearOfEra, int month, int day) {

    private static final Pattern FORM = Pattern.compile(
            "(?:(明治|大正|昭和|平成|令和|明|大|昭|平|令)|([MTSHRmtshr])\\.?) ?(元|\\d{1,2}) ?[年/.-] ?(\\d{1,2}) ?[月/.-] ?(\\d{1,2}) ?日?");

    static Optional<WrittenEra> in(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String year = match.group(3);
        return Stream.of(JapaneseEra.values())
                .filter(era -> match.group(1) != null
                        ? era.kanji().startsWith(match.group(1))
                        : Character.toUpperCase(match.group(2).charAt(0)) == era.letter())
                .map(era -> new WrittenEra(
                        era,
                        year.equals("元") ? 1 : Integer.parseInt(year),
                        Integer.parseInt(match.group(4)),
                        Integer.parseInt(match.group(5))))
                .findFirst();
    }

    int westernYear() {
        return era.westernYear(yearOfEra);
    }

    /** Whether the era had such a year, and had begun by this day. */
    boolean yearExists() {
        return yearOfEra >= 1
                && westernYear() <= era.lastWesternYear()
                && western().filter(date -> date.isBefore(era.firstDay())).isEmpty();
    }

    /** The year as it was written, 平成32年. */
    String year() {
        return era.kanji() + yearOfEra + "年";
    }

    /** The day that may have been meant, as it should be written: 令和2年4月2日. */
    Optional<String> meant() {
        return western().map(EraDate::format);
    }

    private Optional<LocalDate> western() {
        try {
            return Optional.of(LocalDate.of(westernYear(), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
