package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.itinerary.DayMark;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.JapaneseHolidays;

/** The national holidays of Japan, which one of the two sides always keeps. */
@ApplicationScoped
class HolidaysOfJapan implements DayMarks {

    @Override
    public List<DayMark> between(DelegationDetails delegation, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day ->
                        day.getYear() >= JapaneseHolidays.FIRST_YEAR && day.getYear() <= JapaneseHolidays.LAST_YEAR)
                .flatMap(HolidaysOfJapan::mark)
                .toList();
    }

    private static Stream<DayMark> mark(LocalDate day) {
        return JapaneseHolidays.on(day).stream()
                .map(holiday -> new DayMark(day, "JP", holiday.japanese(), holiday.english(), true));
    }
}
