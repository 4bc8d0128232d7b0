package org.fujinowa.booklet.service;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.booklet.model.BookletDay;
import org.fujinowa.booklet.model.BookletPlace;
import org.fujinowa.booklet.model.BookletStop;
import org.fujinowa.booklet.model.Distances;
import org.fujinowa.itinerary.ItineraryDay;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Days and places of a published itinerary as a booklet shows them.
 *
 * @param view what was published
 * @param places what the register says of the places that it names
 * @param names who may be named
 */
record BookletDays(ItineraryView view, Map<PlaceId, PlaceDetails> places, Map<ParticipantId, String> names) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("M月d日（E）HH:mm", Locale.JAPANESE);

    /** The days on which something is; the night is told only where {@code night} knows the home. */
    List<BookletDay> days(Map<java.time.LocalDate, String> nights) {
        var days = new ArrayList<BookletDay>();
        for (int number = 1; number <= view.days().size(); number++) {
            var day = view.days().get(number - 1);
            if (!day.stops().isEmpty()) {
                days.add(day(number, day, nights.getOrDefault(day.date(), "")));
            }
        }
        return days;
    }

    /** Where they lead, each place once, in the order of the journey. */
    List<BookletPlace> route() {
        var ids = new LinkedHashSet<PlaceId>();
        view.stops()
                .map(PlannedStop::details)
                .flatMap(stop -> Stream.of(stop.place(), stop.endsAt()))
                .forEach(id -> {
                    if (id != null && places.containsKey(id)) {
                        ids.add(id);
                    }
                });
        var route = new ArrayList<BookletPlace>();
        for (var id : ids) {
            var here = places.get(id);
            var before = route.isEmpty() ? null : route.get(route.size() - 1).details();
            route.add(
                    new BookletPlace(route.size() + 1, here, before == null ? -1 : Distances.kilometres(before, here)));
        }
        return route;
    }

    private BookletDay day(int number, ItineraryDay day, String night) {
        return new BookletDay(
                number, day.date(), day.stops().stream().map(this::shown).toList(), night);
    }

    private BookletStop shown(PlannedStop planned) {
        var stop = planned.details().inForce();
        var there = planned.clock();
        var other = view.clock().otherSide(there.from().getZone());
        var home = there.at(other);
        boolean same = home.from().getOffset().equals(there.from().getOffset())
                && home.until().getOffset().equals(there.until().getOffset());
        var leader = planned.details().leader();
        var who = planned.details().who();
        var named = who.stream().filter(names::containsKey).map(names::get).toList();
        return new BookletStop(
                HOUR.format(there.from()),
                HOUR.format(there.until()) + shift(there.days()),
                same ? "" : hours(home.from(), there.from()) + "–" + hours(home.until(), there.until()),
                city(other),
                other.getId().substring(other.getId().lastIndexOf('/') + 1).replace('_', ' '),
                stop,
                town(stop.place(), stop.endsAt(), true),
                town(stop.place(), stop.endsAt(), false),
                leader != null && names.containsKey(leader) ? names.get(leader) : stop.inCharge(),
                named,
                who.size() - named.size(),
                view.clock().decideBy(planned.details()).map(UNTIL::format).orElse(""));
    }

    private static String hours(ZonedDateTime home, ZonedDateTime there) {
        return HOUR.format(home)
                + shift(java.time.temporal.ChronoUnit.DAYS.between(there.toLocalDate(), home.toLocalDate()));
    }

    private static String shift(long days) {
        return days == 0 ? "" : days > 0 ? "(+" + days + ")" : "(−" + -days + ")";
    }

    private static String city(ZoneId zone) {
        return zone.getId().equals("Asia/Tokyo") ? "日本" : "むこう";
    }

    private String town(@Nullable PlaceId from, @Nullable PlaceId until, boolean japanese) {
        var start = name(from, japanese);
        var end = name(until, japanese);
        return start.isEmpty() || end.isEmpty() || start.equals(end)
                ? start + (start.equals(end) ? "" : end)
                : start + " → " + end;
    }

    private String name(@Nullable PlaceId id, boolean japanese) {
        var place = id == null ? null : places.get(id);
        return place == null ? "" : japanese ? place.nameJa() : place.nameEn();
    }
}
