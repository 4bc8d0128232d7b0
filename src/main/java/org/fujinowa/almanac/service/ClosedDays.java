package org.fujinowa.almanac.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.almanac.AlmanacRow;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.almanac.model.Almanac;
import org.fujinowa.almanac.model.Almanacs;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Which days are special at a place: what the itinerary and its copy of last year ask. */
@ApplicationScoped
@Transactional
public class ClosedDays {

    private Almanacs almanacs;
    private PlaceRegister places;

    /** For the CDI proxy. */
    protected ClosedDays() {}

    @Inject
    public ClosedDays(Almanacs almanacs, PlaceRegister places) {
        this.almanacs = almanacs;
        this.places = places;
    }

    /**
     * Every special day at that place, the first one first; a day stands there once for each almanac that names it, school
     * terms too.
     *
     * @param from the first day asked for, by the calendar of the place
     * @param until the last day asked for
     */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<ClosedDay> at(PlaceId place, LocalDate from, LocalDate until) {
        var here = in(place);
        return from.datesUntil(until.plusDays(1))
                .flatMap(day -> here.stream()
                        .flatMap(almanac ->
                                almanac.details().on(day).map(name -> new ClosedDay(day, name, almanac)).stream()))
                .toList();
    }

    /** The almanacs that hold in that place, in the order of their kinds; those still to be checked are among them. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<AlmanacRow> in(PlaceId place) {
        var details = places.get(place).value();
        return almanacs.all().stream()
                .map(Almanac::row)
                .filter(row -> row.details().holdsIn(place, details))
                .sorted(Comparator.comparing(row -> row.details().kind()))
                .toList();
    }
}
