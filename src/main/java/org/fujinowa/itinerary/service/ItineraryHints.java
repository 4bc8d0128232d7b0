package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.itinerary.DayMark;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.StopWarning;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** What all calendars and checks together say of an itinerary. */
@ApplicationScoped
@Transactional
public class ItineraryHints {

    private Instance<DayMarks> calendars;
    private Instance<ItineraryWarnings> checks;

    /** For the CDI proxy. */
    protected ItineraryHints() {}

    @Inject
    ItineraryHints(Instance<DayMarks> calendars, Instance<ItineraryWarnings> checks) {
        this.calendars = calendars;
        this.checks = checks;
    }

    /** What calendars on both sides say of these days, by day. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<DayMark> marks(DelegationDetails delegation, LocalDate first, LocalDate last) {
        return calendars.stream()
                .flatMap(calendar -> calendar.between(delegation, first, last).stream())
                .distinct()
                .sorted(Comparator.comparing(DayMark::day).thenComparing(DayMark::country))
                .toList();
    }

    /** What does not fit together in that draft; what is serious comes first. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<StopWarning> warnings(ItineraryView draft) {
        return checks.stream()
                .flatMap(check -> check.of(draft).stream())
                .sorted(Comparator.comparing(StopWarning::serious).reversed())
                .toList();
    }
}
