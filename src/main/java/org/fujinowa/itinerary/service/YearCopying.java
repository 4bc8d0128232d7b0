package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fujinowa.itinerary.CopiedDay;
import org.fujinowa.itinerary.DayMark;
import org.fujinowa.itinerary.StepKind;
import org.fujinowa.itinerary.StopChange;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.YearShift;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.model.StopRules;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.RuleViolation;

/**
 * Copies the itinerary of another delegation, mostly last year's, to the days of this one. Who took part and who was in charge are
 * other people this year, so every stop is for everybody again; decisions about plans B are open.
 */
@ApplicationScoped
@Transactional
public class YearCopying {

    private Stops stops;
    private Surroundings surroundings;
    private ItineraryHints hints;
    private StepKeeping steps;

    /** For the CDI proxy. */
    protected YearCopying() {}

    @Inject
    YearCopying(Stops stops, Surroundings surroundings, ItineraryHints hints, StepKeeping steps) {
        this.stops = stops;
        this.surroundings = surroundings;
        this.hints = hints;
        this.steps = steps;
    }

    /** Whether that delegation has an itinerary that can be copied. */
    @Requires(Permission.VIEW_ITINERARIES)
    public boolean isPlanned(DelegationId delegation) {
        return !stops.of(delegation).isEmpty();
    }

    /** Each day of the older itinerary, and where it would go. */
    @Requires(Permission.MANAGE_ITINERARIES)
    public List<CopiedDay> preview(DelegationId source, DelegationId target, YearShift shift) {
        var now = surroundings.delegation(target);
        var days = shift.days(surroundings.delegation(source).arrival(), now.arrival());
        var byDay = stops.of(source).stream()
                .map(Stop::details)
                .sorted(Comparator.comparing(StopDetails::from))
                .collect(Collectors.groupingBy(StopDetails::day, TreeMap::new, Collectors.toList()));
        if (byDay.isEmpty()) {
            return List.of();
        }
        var marks = hints
                .marks(now, byDay.firstKey().plusDays(days), byDay.lastKey().plusDays(days))
                .stream()
                .collect(Collectors.groupingBy(DayMark::day));
        return byDay.entrySet().stream()
                .map(day -> new CopiedDay(
                        day.getKey(),
                        day.getKey().plusDays(days),
                        day.getValue(),
                        marks.getOrDefault(day.getKey().plusDays(days), List.of()),
                        fits(day, days, now)))
                .toList();
    }

    private static boolean fits(Map.Entry<LocalDate, List<StopDetails>> day, long days, DelegationDetails now) {
        var after = day.getKey().plusDays(days);
        return !after.isBefore(now.arrival().minusDays(1))
                && !after.isAfter(now.departure().plusDays(1));
    }

    /**
     * Takes over what fits, in one step that can be taken back.
     *
     * @return how many stops were added
     * @throws RuleViolation {@code itinerary.nothing-to-copy} if nothing fits
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public int take(DelegationId source, DelegationId target, YearShift shift) {
        var now = surroundings.delegation(target);
        var days = shift.days(surroundings.delegation(source).arrival(), now.arrival());
        var copies = preview(source, target, shift).stream()
                .filter(CopiedDay::fits)
                .flatMap(day -> day.stops().stream())
                .map(stop -> forAll(stop.daysLater(days), target))
                .toList();
        if (copies.isEmpty()) {
            throw new RuleViolation("itinerary.nothing-to-copy");
        }
        var rules = new StopRules(now, surroundings.group(target), surroundings.clock(now, copies));
        copies.forEach(rules::check);
        steps.take(
                target,
                StepKind.COPY_ITINERARY,
                copies.stream()
                        .map(copy -> new StopChange(StopId.next(), null, copy))
                        .toList());
        return copies.size();
    }

    private static StopDetails forAll(StopDetails stop, DelegationId target) {
        return DayCopying.undecided(stop)
                .with("delegation", target)
                .with("who", List.of())
                .with("leader", null);
    }
}
