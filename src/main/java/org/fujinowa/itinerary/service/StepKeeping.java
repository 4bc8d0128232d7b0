package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fujinowa.itinerary.StepKind;
import org.fujinowa.itinerary.StopChange;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Step;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Writes what is done to stops: into the stops, into the history by which it is taken back, and into the audit trail. */
@ApplicationScoped
class StepKeeping {

    /** Within that time, moves of one stop are one step. */
    private static final Duration ONE_MOVE = Duration.ofMinutes(1);

    private Stops stops;
    private ItineraryBook book;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected StepKeeping() {}

    @Inject
    StepKeeping(Stops stops, ItineraryBook book, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this.stops = stops;
        this.book = book;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Does it, and remembers how it is taken back. */
    void take(DelegationId delegation, StepKind kind, List<StopChange> changes) {
        changes.forEach(change -> write(change, null));
        remember(delegation, kind, changes);
    }

    /** Takes a step back or does it again, with that deed in the audit trail. */
    void write(List<StopChange> changes, Deed deed) {
        changes.forEach(change -> write(change, deed));
    }

    private void write(StopChange change, @Nullable Deed deed) {
        var known = stops.find(change.stop());
        var after = change.after();
        if (known.isEmpty()) {
            stops.add(new Stop(change.stop(), Objects.requireNonNull(after)));
        } else {
            var stop = known.get();
            stop.remove(after == null);
            if (after != null) {
                stop.change(after);
            }
            stops.changed(stop);
        }
        tell(change, deed);
    }

    private void tell(StopChange change, @Nullable Deed deed) {
        var before = change.before();
        var after = change.after();
        var usual = before == null ? Deed.CREATED : after == null ? Deed.DELETED : Deed.CHANGED;
        audit.record(deed == null ? usual : deed, Subject.of("Stop", change.stop()), differences(before, after));
    }

    private static Changes differences(@Nullable StopDetails before, @Nullable StopDetails after) {
        if (after == null) {
            return Changes.none();
        }
        return before == null ? Changes.created(after) : Changes.between(before, after);
    }

    private void remember(DelegationId delegation, StepKind kind, List<StopChange> changes) {
        book.forgetUndone(delegation);
        var last = book.last(delegation);
        var now = clock.instant();
        if (kind == StepKind.MOVE
                && last.filter(step -> goesOn(step, changes, now)).isPresent()) {
            var step = last.get();
            step.say(List.of(new StopChange(
                    changes.get(0).stop(),
                    step.changes().get(0).before(),
                    changes.get(0).after())));
            book.changed(step);
            return;
        }
        var number = last.map(Step::number).orElse(0L) + 1;
        book.add(new Step(delegation, number, kind, caller.get().signInName(), now, changes));
    }

    private boolean goesOn(Step last, List<StopChange> changes, Instant now) {
        return last.kind() == StepKind.MOVE
                && last.madeBy().equals(caller.get().signInName())
                && last.madeAt().plus(ONE_MOVE).isAfter(now)
                && last.changes().size() == 1
                && last.changes().get(0).stop().equals(changes.get(0).stop());
    }
}
