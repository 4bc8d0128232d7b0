package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.itinerary.PastStep;
import org.fujinowa.itinerary.StopChange;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Step;
import org.fujinowa.itinerary.model.StopRules;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;

/**
 * What was done to an itinerary, by whom, and how it is taken back and done again. The history is that of the itinerary, not of
 * a visit: it is there tomorrow, and for a second person too.
 */
@ApplicationScoped
@Transactional
public class ItineraryHistory {

    private static final int SHOWN = 50;

    private ItineraryBook book;
    private Surroundings surroundings;
    private StepKeeping steps;

    /** For the CDI proxy. */
    protected ItineraryHistory() {}

    @Inject
    ItineraryHistory(ItineraryBook book, Surroundings surroundings, StepKeeping steps) {
        this.book = book;
        this.surroundings = surroundings;
        this.steps = steps;
    }

    /** The newest steps, newest first; those that were taken back come before all others. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<PastStep> of(DelegationId delegation) {
        return book.newest(delegation, SHOWN).stream().map(Step::row).toList();
    }

    /**
     * Takes the last step back.
     *
     * @param number the number of the step that the caller means
     * @throws ConcurrentChange if somebody has done something since
     * @throws RuleViolation {@code itinerary.nothing-to-undo} if there is no such step
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void undo(DelegationId delegation, long number) {
        var step = book.last(delegation).orElseThrow(() -> new RuleViolation("itinerary.nothing-to-undo"));
        go(step, number, true);
    }

    /**
     * Does again what was taken back last.
     *
     * @param number the number of the step that the caller means
     * @throws ConcurrentChange if somebody has done something since
     * @throws RuleViolation {@code itinerary.nothing-to-redo} if there is no such step
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void redo(DelegationId delegation, long number) {
        var step = book.firstUndone(delegation).orElseThrow(() -> new RuleViolation("itinerary.nothing-to-redo"));
        go(step, number, false);
    }

    private void go(Step step, long number, boolean back) {
        ConcurrentChange.refuseUnlessSame(number, step.number());
        var changes = step.changes();
        var wanted = back ? changes.stream().map(StopChange::reversed).toList() : changes;
        check(step.delegation(), wanted);
        step.undo(back);
        book.changed(step);
        steps.write(wanted, back ? Deed.UNDONE : Deed.REDONE);
    }

    /** Who has left the delegation meanwhile does not come back by taking something back. */
    private void check(DelegationId delegation, List<StopChange> wanted) {
        var back = wanted.stream()
                .map(StopChange::after)
                .flatMap(Stream::ofNullable)
                .toList();
        var details = surroundings.delegation(delegation);
        var rules = new StopRules(details, surroundings.group(delegation), surroundings.clock(details, back));
        for (StopDetails stop : back) {
            rules.check(stop);
        }
    }
}
