package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.StepKind;
import org.fujinowa.itinerary.StopChange;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.model.StopRules;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;

/** Copies everything of one day to another, at the same hours. */
@ApplicationScoped
@Transactional
public class DayCopying {

    private Stops stops;
    private Surroundings surroundings;
    private StepKeeping steps;

    /** For the CDI proxy. */
    protected DayCopying() {}

    @Inject
    DayCopying(Stops stops, Surroundings surroundings, StepKeeping steps) {
        this.stops = stops;
        this.surroundings = surroundings;
        this.steps = steps;
    }

    /**
     * Adds to a day what is done on another; what stands there already stays.
     *
     * @return how many stops were added
     * @throws RuleViolation {@code itinerary.empty-day} if nothing is done on the day that is copied
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public int copy(DelegationId delegation, LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        var copies = stops.of(delegation).stream()
                .map(Stop::details)
                .filter(stop -> stop.day().equals(from))
                .map(stop -> undecided(stop.daysLater(days)))
                .toList();
        if (copies.isEmpty()) {
            throw new RuleViolation("itinerary.empty-day");
        }
        var details = surroundings.delegation(delegation);
        var rules = new StopRules(details, surroundings.group(delegation), surroundings.clock(details, copies));
        copies.forEach(rules::check);
        steps.take(
                delegation,
                StepKind.COPY_DAY,
                copies.stream()
                        .map(copy -> new StopChange(StopId.next(), null, copy))
                        .toList());
        return copies.size();
    }

    /** On another day it may rain or not: the copy's plan B is open again. */
    static StopDetails undecided(StopDetails stop) {
        PlanB plan = stop.planB();
        return plan == null ? stop : stop.with("planB", RecordType.with(plan, "decided", null));
    }
}
