package org.fujinowa.itinerary.model.conflict;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.almanac.AlmanacDetails;
import org.fujinowa.almanac.AlmanacId;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.AlmanacRow;
import org.fujinowa.almanac.ClosedDay;
import org.fujinowa.almanac.NamedDay;
import org.fujinowa.itinerary.ItineraryClock;
import org.fujinowa.itinerary.ItineraryExamples;
import org.fujinowa.itinerary.Leg;
import org.fujinowa.itinerary.Meal;
import org.fujinowa.itinerary.MealKind;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.PlanBDecision;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.jspecify.annotations.Nullable;

/** Itineraries as nobody would plan them, in the five zones and over the changes of their clocks, always the same for the same seed. */
public final class RandomPlans {

    private static final List<String> FOODS =
            List.of("shrimp", "crab", "walnut", "almond", "egg", "milk", "mackerel", "alcohol", "海老", "そば");
    private static final List<String> ALLERGIES = List.of("crustaceans", "nuts", "egg", "fish", "shrimp", "くるみ", "そば");
    private static final List<String> VENUES = List.of("", "公民館", "藤沢中学校", "City Hall", "猊鼻渓");
    private static final List<LocalDate> BEGINNINGS = List.of(
            LocalDate.of(2027, 3, 27),
            LocalDate.of(2027, 4, 29),
            LocalDate.of(2027, 10, 28),
            LocalDate.of(2027, 10, 30),
            LocalDate.of(2027, 7, 1));

    /** Where the places are; one of them is not on the map. */
    private static final Map<PlaceId, Spot> SPOTS = spots();

    private static final List<PlaceId> PLACES = List.copyOf(SPOTS.keySet());
    /** How many of them are near each other. */
    private static final int AT_HOME = 3;

    private static final PlaceId NOT_ON_THE_MAP = PlaceId.next();

    private final Random random;
    private final LocalDate begins;
    private final boolean atHome;
    private final ItineraryClock clock;

    private RandomPlans(long seed) {
        random = new Random(seed);
        begins = one(BEGINNINGS);
        atHome = chance(2);
        clock = clock();
    }

    /** The plan of that number. */
    static Plan plan(long seed) {
        return new RandomPlans(seed).plan();
    }

    /** The stops of the plan of that number, for tests of other readers of itineraries. */
    public static List<PlannedStop> stops(long seed) {
        return plan(seed).stops();
    }

    private static Map<PlaceId, Spot> spots() {
        var spots = new LinkedHashMap<PlaceId, Spot>();
        spots.put(ItineraryExamples.ICHINOSEKI, new Spot(38.93472, 141.12658));
        spots.put(PlaceId.next(), new Spot(38.85853, 141.34928));
        spots.put(PlaceId.next(), new Spot(38.92472, 141.13658));
        spots.put(PlaceId.next(), new Spot(35.68950, 139.69171));
        spots.put(ItineraryExamples.BRISBANE, new Spot(-27.46794, 153.02809));
        spots.put(ItineraryExamples.HO_CHI_MINH_CITY, new Spot(10.82302, 106.62965));
        spots.put(ItineraryExamples.CAIRO, new Spot(30.06263, 31.24967));
        spots.put(ItineraryExamples.VIENNA, new Spot(48.20849, 16.37208));
        return spots;
    }

    private static ItineraryClock clock() {
        var zones = new HashMap<PlaceId, ZoneId>();
        PLACES.forEach(place -> zones.put(place, ItineraryExamples.clock().zone(place)));
        zones.put(NOT_ON_THE_MAP, ZoneId.of("Asia/Tokyo"));
        return new ItineraryClock(zones, ZoneId.of("Asia/Tokyo"), ZoneId.of("Australia/Brisbane"));
    }

    private Plan plan() {
        var group = IntStream.range(0, 2 + random.nextInt(6))
                .mapToObj(at -> traveller())
                .toList();
        var stops = IntStream.range(0, 3 + random.nextInt(14))
                .mapToObj(at -> stop(group))
                .map(details -> new PlannedStop(StopId.next(), 1, details, clock.of(details)))
                .filter(stop -> !stop.clock().lasts().isNegative()
                        && !stop.clock().lasts().isZero())
                .toList();
        var closed = new HashMap<PlaceId, List<ClosedDay>>();
        PLACES.forEach(place -> closed.put(place, closed()));
        return new Plan(
                stops,
                group,
                chance(4) ? null : ItineraryExamples.ICHINOSEKI,
                SPOTS,
                closed,
                begins.plusDays(4),
                chance(3) ? new PlanningLimits(6, 3, 240, 0, 30, 20, List.of()) : PlanningLimits.usual());
    }

    private Traveller traveller() {
        var role = chance(3) ? ParticipantRole.LEADER : chance(4) ? ParticipantRole.TRAVELLER : ParticipantRole.STUDENT;
        return new Traveller(
                ParticipantId.next(),
                role,
                chance(5)
                        ? null
                        : role == ParticipantRole.STUDENT
                                ? begins.plusDays(random.nextInt(5) - 1)
                                : begins.minusYears(5),
                some(ALLERGIES),
                some(List.of(Diet.values())),
                some(List.of(FaithNeed.values())),
                chance(2) ? null : begins.plusMonths(random.nextInt(12)));
    }

    private StopDetails stop(List<Traveller> group) {
        var from = begins.plusDays(random.nextInt(4)).atTime(random.nextInt(24), 15 * random.nextInt(4));
        var kind = one(List.of(StopKind.values()));
        var place = place();
        var venue = one(VENUES);
        var who = chance(2)
                ? List.<ParticipantId>of()
                : group.stream().filter(it -> chance(2)).map(Traveller::id).toList();
        var leaders = group.stream()
                .filter(it -> it.role() == ParticipantRole.LEADER)
                .map(Traveller::id)
                .toList();
        return ItineraryExamples.stop(place, from.toString(), until(from).toString())
                .with("kind", kind)
                .with("venueJa", venue)
                .with("venueEn", chance(2) ? venue : "")
                .with("who", who)
                .with("leader", leaders.isEmpty() || chance(2) ? null : one(leaders))
                .with("inCharge", chance(4) ? "ガイド（架空）" : "")
                .with("leg", kind == StopKind.TRAVEL ? leg() : null)
                .with("meal", kind == StopKind.MEAL ? meal() : null)
                .with("planB", chance(3) ? planB(from) : null);
    }

    private LocalDateTime until(LocalDateTime from) {
        return from.plusMinutes(15L * (1 + random.nextInt(chance(3) ? 60 : 16)));
    }

    private Leg leg() {
        return new Leg(one(List.of(TravelMode.values())), chance(5) ? null : place(), "", "", "", chance(2));
    }

    private Meal meal() {
        return new Meal(one(List.of(MealKind.values())), !chance(4), some(FOODS), some(List.of(Diet.values())));
    }

    private PlanB planB(LocalDateTime from) {
        return new PlanB(
                "",
                "",
                chance(2) ? null : place(),
                "体育館",
                "Gymnasium",
                "千葉（架空）",
                from.minusMinutes(15L * random.nextInt(20)),
                chance(2) ? null : one(List.of(PlanBDecision.values())));
    }

    private @Nullable PlaceId place() {
        return chance(6) ? null : chance(12) ? NOT_ON_THE_MAP : one(atHome ? PLACES.subList(0, AT_HOME) : PLACES);
    }

    private List<ClosedDay> closed() {
        var almanac = new AlmanacRow(
                AlmanacId.next(),
                1,
                new AlmanacDetails(
                        "休み",
                        "Closed",
                        chance(4) ? AlmanacKind.SCHOOL_TERMS : AlmanacKind.OFFICE,
                        "JP",
                        "",
                        List.of(),
                        chance(2) ? List.of() : List.of("学校", "HALL"),
                        List.of(),
                        false,
                        List.of(),
                        "",
                        null,
                        ""));
        var closed = new ArrayList<ClosedDay>();
        for (int day = -1; day < 7; day++) {
            if (chance(4)) {
                closed.add(new ClosedDay(begins.plusDays(day), new NamedDay("祝日", "Holiday"), almanac));
            }
        }
        return closed;
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of) {
        return of.stream().filter(it -> chance(4)).toList();
    }
}
