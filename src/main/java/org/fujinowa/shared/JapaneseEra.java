package org.fujinowa.shared;

import java.time.LocalDate;
import java.util.Optional;

/** The modern era names, by which Japanese papers count years. */
public enum JapaneseEra {
    MEIJI("明治", 'M', LocalDate.of(1868, 1, 25)),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1));

    private final String kanji;
    private final char letter;
    private final LocalDate firstDay;

    JapaneseEra(String kanji, char letter, LocalDate firstDay) {
        this.kanji = kanji;
        this.letter = letter;
        this.firstDay = firstDay;
    }

    /** The era of a day. A day on which eras change belongs to the new one. Empty before Meiji. */
    public static Optional<JapaneseEra> at(LocalDate day) {
        JapaneseEra found = null;
        for (JapaneseEra era : values()) {
            if (!day.isBefore(era.firstDay)) {
                found = era;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The name in kanji, for instance 令和. */
    public String kanji() {
        return kanji;
    }

    /** The letter that forms use instead of the name: R5 is 令和5年. */
    public char letter() {
        return letter;
    }

    /** The day on which the era began. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The Western year of a year of this era; year 1 is the year in which the era began. */
    public int westernYear(int yearOfEra) {
        return firstDay.getYear() + yearOfEra - 1;
    }

    /** The year of this era that shares most of a Western year; 1 or more only if the era had begun by then. */
    public int yearOfEra(int westernYear) {
        return westernYear - firstDay.getYear() + 1;
    }

    /** The last Western year of which a part belongs to this era; {@link Integer#MAX_VALUE} for the present one. */
    public int lastWesternYear() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1].firstDay.getYear() : Integer.MAX_VALUE;
    }

    /** A year as it is written: 令和元年, 令和2年. */
    public String year(int westernYear) {
        int year = yearOfEra(westernYear);
        return kanji + (year == 1 ? "元" : year) + "年";
    }
}
