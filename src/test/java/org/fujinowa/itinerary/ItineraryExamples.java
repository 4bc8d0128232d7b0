package org.fujinowa.itinerary;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/** Stops of a delegation that does not exist, in towns that do. */
public final class ItineraryExamples {

    public static final PlaceId ICHINOSEKI = PlaceId.next();
    public static final PlaceId BRISBANE = PlaceId.next();
    public static final PlaceId HO_CHI_MINH_CITY = PlaceId.next();
    public static final PlaceId CAIRO = PlaceId.next();
    public static final PlaceId VIENNA = PlaceId.next();
    public static final PlaceId HONOLULU = PlaceId.next();

    public static final ParticipantId SORA = ParticipantId.next();
    public static final ParticipantId MEI = ParticipantId.next();
    public static final ParticipantId TEACHER = ParticipantId.next();

    /** Two students and a teacher who leads them. */
    public static final Map<ParticipantId, ParticipantRole> GROUP =
            Map.of(SORA, ParticipantRole.STUDENT, MEI, ParticipantRole.STUDENT, TEACHER, ParticipantRole.LEADER);

    private ItineraryExamples() {}

    /** The clocks of the five places and of Honolulu, for a delegation that stays in Ichinoseki and comes from Brisbane. */
    public static ItineraryClock clock() {
        return new ItineraryClock(
                Map.of(
                        ICHINOSEKI, ZoneId.of("Asia/Tokyo"),
                        BRISBANE, ZoneId.of("Australia/Brisbane"),
                        HO_CHI_MINH_CITY, ZoneId.of("Asia/Ho_Chi_Minh"),
                        CAIRO, ZoneId.of("Africa/Cairo"),
                        VIENNA, ZoneId.of("Europe/Vienna"),
                        HONOLULU, ZoneId.of("Pacific/Honolulu")),
                ZoneId.of("Asia/Tokyo"),
                ZoneId.of("Australia/Brisbane"));
    }

    /** Something that everybody does. */
    public static StopDetails stop(@Nullable PlaceId place, String from, String until) {
        return new StopDetails(
                AdmissionsExamples.CHRC_2027,
                StopKind.PROGRAMME,
                "餅つき（架空）",
                "Pounding rice (fictional)",
                place,
                "公民館",
                "Community centre",
                LocalDateTime.parse(from),
                LocalDateTime.parse(until),
                null,
                List.of(),
                null,
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                "");
    }

    /** A flight from one place to another, each hour by the clock there. */
    public static StopDetails flight(PlaceId from, String leaves, PlaceId to, String arrives) {
        return stop(from, leaves, arrives)
                .with("kind", StopKind.TRAVEL)
                .with("leg", new Leg(TravelMode.FLIGHT, to, "", "", "XX 1", false));
    }

    /** A dinner of which the kitchen has said that there is shrimp in it. */
    public static StopDetails dinner(String from, String until) {
        return stop(ICHINOSEKI, from, until)
                .with("kind", StopKind.MEAL)
                .with("meal", new Meal(MealKind.DINNER, true, List.of("shrimp"), List.of()));
    }

    /** A plan B that is decided until that hour. */
    public static PlanB hall(String decideBy) {
        return new PlanB("", "", null, "文化センター", "Culture Centre", "千葉（架空）", LocalDateTime.parse(decideBy), null);
    }
}
