package org.fujinowa.itinerary.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.fujinowa.itinerary.Leg;
import org.fujinowa.itinerary.Meal;
import org.fujinowa.itinerary.Money;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.people.Allergens;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Makes a form of a stop, and a stop of a form. */
final class StopReading {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final String YEN = "JPY";

    private StopReading() {}

    /** The form that says what the stop says, what meals contain in words of that language. */
    static TypedStop form(StopDetails stop, Language language) {
        var leg = stop.leg();
        var meal = stop.meal();
        var cost = stop.cost();
        var plan = stop.planB();
        return new TypedStop(
                stop.delegation(),
                stop.kind(),
                stop.titleJa(),
                stop.titleEn(),
                stop.place(),
                stop.venueJa(),
                stop.venueEn(),
                stop.day(),
                stop.from().format(HOUR),
                stop.until().toLocalDate(),
                stop.until().format(HOUR),
                leg == null ? null : leg.mode(),
                leg == null ? null : leg.destination(),
                leg == null ? "" : leg.venueJa(),
                leg == null ? "" : leg.venueEn(),
                leg == null ? "" : leg.number(),
                leg != null && leg.connects(),
                stop.who(),
                stop.leader(),
                stop.inCharge(),
                stop.bringJa(),
                stop.bringEn(),
                stop.dressJa(),
                stop.dressEn(),
                cost == null ? null : cost.amount(),
                cost == null ? "" : cost.currency(),
                meal == null ? null : meal.kind(),
                meal != null && meal.known(),
                meal == null
                        ? List.of()
                        : meal.contains().stream()
                                .map(code -> Allergens.word(code, language))
                                .toList(),
                meal == null ? List.of() : meal.suits(),
                plan == null ? "" : plan.titleJa(),
                plan == null ? "" : plan.titleEn(),
                plan == null ? null : plan.place(),
                plan == null ? "" : plan.venueJa(),
                plan == null ? "" : plan.venueEn(),
                plan == null ? "" : plan.owner(),
                plan == null ? null : plan.decideBy().toLocalDate(),
                plan == null ? "" : plan.decideBy().format(HOUR),
                plan == null ? null : plan.decided(),
                stop.noteJa(),
                stop.noteEn());
    }

    /**
     * The stop that the form says. What belongs to another kind of stop is left out.
     *
     * @throws RuleViolation if something is missing that only together makes sense
     */
    static StopDetails stop(TypedStop typed) {
        return new StopDetails(
                typed.delegation(),
                typed.kind(),
                typed.titleJa(),
                typed.titleEn(),
                typed.place(),
                typed.venueJa(),
                typed.venueEn(),
                moment(typed.day(), typed.fromHour()),
                moment(typed.untilDay(), typed.untilHour()),
                typed.kind() == StopKind.TRAVEL ? leg(typed) : null,
                typed.who(),
                typed.leader(),
                typed.inCharge(),
                typed.bringJa(),
                typed.bringEn(),
                typed.dressJa(),
                typed.dressEn(),
                cost(typed),
                planB(typed),
                typed.kind() == StopKind.MEAL ? meal(typed) : null,
                typed.noteJa(),
                typed.noteEn());
    }

    private static LocalDateTime moment(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour.replace('：', ':'), HOUR));
    }

    private static @Nullable Leg leg(TypedStop typed) {
        var mode = typed.mode();
        return mode == null
                ? null
                : new Leg(
                        mode,
                        typed.destination(),
                        typed.arrivalJa(),
                        typed.arrivalEn(),
                        typed.number(),
                        typed.connects());
    }

    private static @Nullable Meal meal(TypedStop typed) {
        var kind = typed.meal();
        return kind == null
                ? null
                : new Meal(
                        kind,
                        typed.known(),
                        typed.contains().stream()
                                .filter(word -> !word.isBlank())
                                .map(Allergens::code)
                                .toList(),
                        typed.suits());
    }

    private static @Nullable Money cost(TypedStop typed) {
        var amount = typed.amount();
        return amount == null ? null : new Money(amount, typed.currency().isEmpty() ? YEN : typed.currency());
    }

    private static @Nullable PlanB planB(TypedStop typed) {
        var nothing = typed.planTitleJa().isEmpty()
                && typed.planTitleEn().isEmpty()
                && typed.planPlace() == null
                && typed.planVenueJa().isEmpty()
                && typed.planVenueEn().isEmpty();
        if (nothing && typed.planOwner().isEmpty()) {
            return null;
        }
        if (typed.planOwner().isEmpty()
                || typed.planDay() == null
                || typed.planHour().isEmpty()) {
            throw new RuleViolation("itinerary.plan-b-half");
        }
        return new PlanB(
                typed.planTitleJa(),
                typed.planTitleEn(),
                typed.planPlace(),
                typed.planVenueJa(),
                typed.planVenueEn(),
                typed.planOwner(),
                moment(Objects.requireNonNull(typed.planDay()), typed.planHour()),
                typed.decided());
    }
}
