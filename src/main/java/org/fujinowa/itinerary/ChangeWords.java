package org.fujinowa.itinerary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Changes of an itinerary in plain sentences, a line for each. */
public final class ChangeWords {

    private static final int MOST_LINES = 150;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    /** What a reader has to know before, not only when they look it up. */
    private static final Set<String> HOURS = Set.of("from", "until");

    private static final Set<String> VENUES = Set.of("place", "venueJa", "venueEn", "leg");
    private static final Set<String> THINGS = Set.of("bringJa", "bringEn", "dressJa", "dressEn", "cost");

    private final Texts texts;
    private final Language language;

    private ChangeWords(Language language) {
        this.language = language;
        this.texts = Texts.in(language);
    }

    /** Words for readers of that language. */
    public static ChangeWords in(Language language) {
        return new ChangeWords(language);
    }

    /** A line for each change. */
    public String say(List<ItineraryChange> changes) {
        return changes.stream().limit(MOST_LINES).map(this::say).collect(Collectors.joining("\n"));
    }

    /** One change as a sentence. */
    public String say(ItineraryChange change) {
        var stop = change.shown().inForce();
        return texts.of(
                "itinerary.news." + change.kind(),
                when(stop),
                either(stop.titleJa(), stop.titleEn()),
                either(stop.venueJa(), stop.venueEn()),
                differences(change.before(), change));
    }

    private String differences(@Nullable StopDetails before, ItineraryChange change) {
        if (before == null || change.after() == null) {
            return "";
        }
        var said = new ArrayList<String>();
        var parts = Set.copyOf(change.parts());
        if (parts.stream().anyMatch(HOURS::contains)) {
            said.add(texts.of("itinerary.news.hours", when(before)));
        }
        if (parts.stream().anyMatch(VENUES::contains) || isElsewhere(before, change.after())) {
            said.add(texts.of("itinerary.news.venue"));
        }
        if (parts.stream().anyMatch(THINGS::contains)) {
            said.add(texts.of("itinerary.news.things"));
        }
        return said.isEmpty() ? texts.of("itinerary.news.other") : String.join(texts.of("itinerary.list-gap"), said);
    }

    private static boolean isElsewhere(StopDetails before, StopDetails after) {
        return !before.inForce().venueJa().equals(after.inForce().venueJa())
                || !Objects.equals(before.inForce().place(), after.inForce().place());
    }

    private String when(StopDetails stop) {
        var days = stop.until().toLocalDate().equals(stop.day())
                ? ""
                : " (" + day(stop.until().toLocalDate()) + ")";
        return "%s %s–%s%s"
                .formatted(
                        day(stop.day()), stop.from().format(HOUR), stop.until().format(HOUR), days);
    }

    private String day(LocalDate day) {
        return day.format(
                language == Language.JA
                        ? DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE)
                        : DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK));
    }

    private String either(String ja, String en) {
        var first = language == Language.JA ? ja : en;
        return first.isEmpty() ? ja + en : first;
    }
}
