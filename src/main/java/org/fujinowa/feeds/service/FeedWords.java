package org.fujinowa.feeds.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.feeds.model.FeedEvents.StopText;
import org.fujinowa.feeds.model.WithoutNames;
import org.fujinowa.itinerary.PlannedStop;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Writes stops for a calendar in one language: what, where, what to bring and wear; nobody's name. */
final class FeedWords {

    private final Language language;
    private final Texts texts;
    private final Map<PlaceId, PlaceDetails> places;
    private final WithoutNames withoutNames;
    private final String before;

    /** @param before what stands before each title, to tell delegations apart; may be empty */
    FeedWords(Language language, Map<PlaceId, PlaceDetails> places, WithoutNames withoutNames, String before) {
        this.language = language;
        this.texts = Texts.in(language);
        this.places = places;
        this.withoutNames = withoutNames;
        this.before = before;
    }

    StopText of(PlannedStop planned) {
        var stop = planned.details().inForce();
        return new StopText(before + clean(stop.titleJa(), stop.titleEn()), location(stop), description(stop));
    }

    private String location(StopDetails stop) {
        var place = stop.place() == null ? null : places.get(stop.place());
        return Stream.of(clean(stop.venueJa(), stop.venueEn()), place == null ? "" : name(place))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String description(StopDetails stop) {
        var lines = new ArrayList<String>();
        var leg = stop.leg();
        if (leg != null) {
            var place = leg.destination() == null ? null : places.get(leg.destination());
            say(lines, "feeds.event.number", leg.number());
            say(
                    lines,
                    "feeds.event.arrives",
                    Stream.of(clean(leg.venueJa(), leg.venueEn()), place == null ? "" : name(place))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
        say(lines, "feeds.event.bring", clean(stop.bringJa(), stop.bringEn()));
        say(lines, "feeds.event.dress", clean(stop.dressJa(), stop.dressEn()));
        var planB = stop.planB();
        if (planB != null && planB.decided() == null) {
            say(
                    lines,
                    "feeds.event.plan-b",
                    Stream.of(clean(planB.titleJa(), planB.titleEn()), clean(planB.venueJa(), planB.venueEn()))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
        var note = clean(stop.noteJa(), stop.noteEn());
        if (!note.isEmpty()) {
            lines.add(note);
        }
        return String.join("\n", lines);
    }

    private void say(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(texts.of(key, value));
        }
    }

    private String name(PlaceDetails place) {
        return language == Language.JA ? place.nameJa() : place.nameEn();
    }

    private String clean(String ja, String en) {
        var first = language == Language.JA ? ja : en;
        return withoutNames.of(first.isBlank() ? (language == Language.JA ? en : ja) : first);
    }
}
