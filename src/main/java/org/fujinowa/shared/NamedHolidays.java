package org.fujinowa.shared;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** The holidays of one year that the law names, each with the years it was in force. */
final class NamedHolidays {

    private final int year;
    private final SortedMap<LocalDate, Holiday> days = new TreeMap<>();

    NamedHolidays(int year) {
        this.year = year;
        winterAndSpring();
        goldenWeek();
        summer();
        autumn();
        onlyOnce();
    }

    SortedMap<LocalDate, Holiday> days() {
        return days;
    }

    private void winterAndSpring() {
        on(1, 1, "元日", "New Year's Day");
        dayOrMonday(1, 15, 2, 2000, "成人の日", "Coming of Age Day");
        on(2, 11, "建国記念の日", "National Foundation Day");
        if (year >= 2020) {
            on(2, 23, "天皇誕生日", "The Emperor's Birthday");
        }
        on(3, Equinox.spring(year), "春分の日", "Vernal Equinox Day");
    }

    private void goldenWeek() {
        if (year < 1989) {
            on(4, 29, "天皇誕生日", "The Emperor's Birthday");
        } else if (year < 2007) {
            on(4, 29, "みどりの日", "Greenery Day");
        } else {
            on(4, 29, "昭和の日", "Showa Day");
            on(5, 4, "みどりの日", "Greenery Day");
        }
        on(5, 3, "憲法記念日", "Constitution Memorial Day");
        on(5, 5, "こどもの日", "Children's Day");
    }

    /** In 2020 and 2021 three holidays moved for the Olympic Games in Tokyo. */
    private void summer() {
        boolean olympic = year == 2020 || year == 2021;
        if (olympic) {
            on(7, year == 2020 ? 23 : 22, "海の日", "Marine Day");
            on(7, year == 2020 ? 24 : 23, "スポーツの日", "Sports Day");
            on(8, year == 2020 ? 10 : 8, "山の日", "Mountain Day");
            return;
        }
        if (year >= 1996) {
            dayOrMonday(7, 20, 3, 2003, "海の日", "Marine Day");
        }
        if (year >= 2016) {
            on(8, 11, "山の日", "Mountain Day");
        }
        dayOrMonday(
                10, 10, 2, 2000, year < 2020 ? "体育の日" : "スポーツの日", year < 2020 ? "Health and Sports Day" : "Sports Day");
    }

    private void autumn() {
        dayOrMonday(9, 15, 3, 2003, "敬老の日", "Respect for the Aged Day");
        on(9, Equinox.autumn(year), "秋分の日", "Autumnal Equinox Day");
        on(11, 3, "文化の日", "Culture Day");
        on(11, 23, "勤労感謝の日", "Labour Thanksgiving Day");
        if (year >= 1989 && year <= 2018) {
            on(12, 23, "天皇誕生日", "The Emperor's Birthday");
        }
    }

    private void onlyOnce() {
        switch (year) {
            case 1989 -> on(2, 24, "大喪の礼", "The Funeral of Emperor Showa");
            case 1990 -> on(11, 12, "即位礼正殿の儀", "The Enthronement Ceremony");
            case 1993 -> on(6, 9, "結婚の儀", "The Wedding of Crown Prince Naruhito");
            case 2019 -> {
                on(5, 1, "即位の日", "The Day of the Enthronement");
                on(10, 22, "即位礼正殿の儀", "The Enthronement Ceremony");
            }
            default -> {
                // An ordinary year.
            }
        }
    }

    /** A fixed day until the "Happy Monday" laws moved it to a Monday of the month. */
    private void dayOrMonday(int month, int day, int monday, int mondaySince, String japanese, String english) {
        LocalDate first = LocalDate.of(year, month, 1);
        int moved = first.with(dayOfWeekInMonth(monday, MONDAY)).getDayOfMonth();
        on(month, year < mondaySince ? day : moved, japanese, english);
    }

    private void on(int month, int day, String japanese, String english) {
        days.put(LocalDate.of(year, month, day), new Holiday(japanese, english));
    }

    /** The day of the month, from the mean motion of the sun in Japanese time; good for 1970 to 2099. */
    private static final class Equinox {

        private static final double DRIFT_PER_YEAR = 0.242194;

        static int spring(int year) {
            return day(year < 1980 ? 20.8357 : 20.8431, year);
        }

        static int autumn(int year) {
            return day(year < 1980 ? 23.2588 : 23.2488, year);
        }

        private static int day(double in1980, int year) {
            int leapDays = Math.floorDiv(year - 1980, 4);
            return (int) Math.floor(in1980 + DRIFT_PER_YEAR * (year - 1980)) - leapDays;
        }
    }
}
