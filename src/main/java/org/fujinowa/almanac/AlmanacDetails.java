package org.fujinowa.almanac;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.JapaneseHolidays;
import org.jspecify.annotations.Nullable;

/**
 * The days of one kind in one part of the world, with the source from which they are known.
 *
 * @param nameJa what the almanac is called in Japanese
 * @param nameEn what it is called in English
 * @param kind what its days are
 * @param country the country in which it holds: ISO 3166 two-letter code
 * @param region the state or prefecture in which it holds; in all of the country if empty
 * @param places the places in which it holds; in all of the region if none is said
 * @param venues words of which one stands in the name of what is closed (学校, School); everything there if none is said
 * @param weekdays the days of the week on which it is closed
 * @param japaneseHolidays whether the national holidays of Japan belong to it too; these are reckoned and not typed
 * @param days all other days
 * @param source where the days are known from
 * @param checkedOn when somebody last compared them with the source; none if they are still to be checked
 * @param note anything else, may be empty
 */
public record AlmanacDetails(
        @NotBlank @Size(max = 100) String nameJa,
        @NotBlank @Size(max = 100) String nameEn,
        @NotNull AlmanacKind kind,
        @NotBlank @Size(min = 2, max = 2) String country,
        @Size(max = 100) String region,
        List<PlaceId> places,
        List<@Size(max = 60) String> venues,
        List<Weekday> weekdays,
        boolean japaneseHolidays,
        @Size(max = 400) List<@Valid AlmanacDay> days,
        @Size(max = 500) String source,
        @Nullable LocalDate checkedOn,
        @Size(max = 2000) String note)
        implements Serializable {

    private static final List<NamedDay> NAMES_OF_WEEKDAYS = List.of(
            new NamedDay("月曜日", "Monday"),
            new NamedDay("火曜日", "Tuesday"),
            new NamedDay("水曜日", "Wednesday"),
            new NamedDay("木曜日", "Thursday"),
            new NamedDay("金曜日", "Friday"),
            new NamedDay("土曜日", "Saturday"),
            new NamedDay("日曜日", "Sunday"));

    public AlmanacDetails {
        places = List.copyOf(places);
        venues = venues.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        weekdays = List.copyOf(weekdays);
        days = List.copyOf(days);
    }

    /** What that day is called here, if it is one of these days: a day with a name goes before a day of the week. */
    public Optional<NamedDay> on(LocalDate day) {
        return days.stream()
                .filter(row -> row.has(day))
                .findFirst()
                .map(AlmanacDay::name)
                .or(() -> japaneseHoliday(day))
                .or(() -> Optional.of(Weekday.of(day.getDayOfWeek()))
                        .filter(weekdays::contains)
                        .map(weekday -> NAMES_OF_WEEKDAYS.get(weekday.ordinal())));
    }

    private Optional<NamedDay> japaneseHoliday(LocalDate day) {
        return japaneseHolidays
                        && day.getYear() >= JapaneseHolidays.FIRST_YEAR
                        && day.getYear() <= JapaneseHolidays.LAST_YEAR
                ? JapaneseHolidays.on(day).map(holiday -> new NamedDay(holiday.japanese(), holiday.english()))
                : Optional.empty();
    }

    /** Whether it holds in that place. */
    public boolean holdsIn(PlaceId id, PlaceDetails place) {
        return country.equalsIgnoreCase(place.country())
                && (region.isEmpty() || Folding.fold(region).equals(Folding.fold(place.region())))
                && (places.isEmpty() || places.contains(id));
    }

    /** Whether it is about what is called so: a stop at 藤沢中学校 stands still when schools are closed, one at a park does not. */
    public boolean isAbout(String words) {
        var folded = Folding.fold(words);
        return venues.isEmpty() || venues.stream().map(Folding::fold).anyMatch(folded::contains);
    }
}
