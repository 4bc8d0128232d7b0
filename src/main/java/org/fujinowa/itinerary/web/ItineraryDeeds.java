package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.fujinowa.itinerary.PlanBDecision;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.service.DayCopying;
import org.fujinowa.itinerary.service.ItineraryHistory;
import org.fujinowa.itinerary.service.ItineraryPlanning;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;

/** What the buttons of an itinerary say: a word, and after colons the stop, its version and how far. */
@RequestScoped
class ItineraryDeeds {

    @Inject
    private ItineraryPlanning planning;

    @Inject
    private ItineraryHistory history;

    @Inject
    private DayCopying copying;

    @Inject
    private Messages messages;

    /** Does it and says so; the day to go on with, if it is another one. */
    Optional<LocalDate> act(String button, DelegationId delegation) {
        var words = button.split(":", -1);
        switch (words[0]) {
            case "move" -> planning.move(stop(words), number(words, 2), (int) number(words, 3));
            case "stretch" -> planning.stretch(stop(words), number(words, 2), (int) number(words, 3));
            case "decide" -> decide(stop(words), number(words, 2), words[3]);
            case "remove" -> {
                planning.remove(stop(words), number(words, 2));
                messages.done("itinerary.done.removed");
            }
            case "undo" -> {
                history.undo(delegation, number(words, 1));
                messages.done("itinerary.done.undone");
            }
            case "redo" -> {
                history.redo(delegation, number(words, 1));
                messages.done("itinerary.done.redone");
            }
            case "copy" -> {
                return Optional.of(copy(delegation));
            }
            default -> throw new RuleViolation("shared.no-such-record");
        }
        return Optional.empty();
    }

    private LocalDate copy(DelegationId delegation) {
        var to = AskedItinerary.day("to").orElseThrow(() -> new RuleViolation("shared.not-a-date"));
        var from = AskedItinerary.day("day").orElseThrow(() -> new RuleViolation("shared.not-a-date"));
        messages.done("itinerary.done.copied", copying.copy(delegation, from, to));
        return to;
    }

    private void decide(StopId id, long version, String decision) {
        var stop = planning.get(id).value();
        var plan = stop.planB();
        if (plan == null) {
            throw new RuleViolation("shared.no-such-record");
        }
        var decided = decision.equals("OPEN") ? null : PlanBDecision.valueOf(decision);
        planning.change(id, version, stop.with("planB", RecordType.with(plan, "decided", decided)));
        messages.done("itinerary.done.decided");
    }

    private static StopId stop(String... words) {
        return StopId.of(words.length > 1 ? words[1] : "");
    }

    private static long number(String[] words, int at) {
        if (words.length <= at || !words[at].matches("-?\\d{1,9}")) {
            throw new RuleViolation("shared.no-such-record");
        }
        return Long.parseLong(words[at]);
    }
}
