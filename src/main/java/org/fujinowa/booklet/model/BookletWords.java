package org.fujinowa.booklet.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fujinowa.documents.pdf.Ruby;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.shared.EraDate;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** What templates ask for words. */
public final class BookletWords {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final Pattern MARKED = Pattern.compile("\\{([^{}|]+)\\|([^{}|]+)}");
    private static final Map<String, String> RELATIONS = Map.ofEntries(
            Map.entry("父", "father"),
            Map.entry("母", "mother"),
            Map.entry("祖父", "grandfather"),
            Map.entry("祖母", "grandmother"),
            Map.entry("長女", "daughter"),
            Map.entry("次女", "daughter"),
            Map.entry("三女", "daughter"),
            Map.entry("長男", "son"),
            Map.entry("次男", "son"),
            Map.entry("三男", "son"),
            Map.entry("娘", "daughter"),
            Map.entry("息子", "son"),
            Map.entry("夫", "husband"),
            Map.entry("妻", "wife"));

    private final Texts japanese = Texts.in(Language.JA);
    private final Texts english = Texts.in(Language.EN);

    BookletWords() {}

    public String ja(String key, Object... values) {
        return japanese.of(key, values);
    }

    public String en(String key, Object... values) {
        return english.of(key, values);
    }

    /** A constant's word in Japanese. */
    public String jaOf(Enum<?> constant) {
        return japanese.of(Kebab.key(constant));
    }

    /** A constant's word in English. */
    public String enOf(Enum<?> constant) {
        return english.of(Kebab.key(constant));
    }

    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE));
    }

    public String longDate(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE));
    }

    /** The day of a moment, by the clock of the association. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OFFICE);
    }

    /** By the era, as offices have it. */
    public String eraDate(LocalDate day) {
        return EraDate.format(day);
    }

    public String enDate(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK));
    }

    public String enLongDate(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** A name with its reading above each of its parts, where both have as many. */
    public String ruby(String name, String reading) {
        var parts = name.strip().split("[\\s　]+");
        var readings = reading.strip().split("[\\s　]+");
        if (parts.length != readings.length) {
            return Ruby.of(name, reading);
        }
        var written = new StringBuilder();
        for (int part = 0; part < parts.length; part++) {
            written.append(part == 0 ? "" : " ").append(Ruby.of(parts[part], readings[part]));
        }
        return written.toString();
    }

    /** A sentence whose words are marked with their readings. */
    public String furigana(String marked) {
        return MARKED.matcher(marked).replaceAll(word -> Ruby.of(word.group(1), word.group(2)));
    }

    /** The lines of a text, empty ones at its end left out. */
    public List<String> lines(String text) {
        return text.strip().lines().map(String::strip).toList();
    }

    /** The lines that say something. */
    public List<String> items(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The address as an envelope shows it: the postal code on a line of its own. */
    public List<String> address(String address) {
        return List.of(address.strip()
                .replaceFirst("^(〒?\\s*\\d{3}-?\\d{4})[\\s　]+", "$1\n")
                .split("\\R"));
    }

    public String relation(String written) {
        return RELATIONS.getOrDefault(written.strip(), written);
    }

    /** Where exactly, behind the town; the town alone where that is all there is. */
    public String where(String town, String venue) {
        return venue.isBlank() ? town : town.isBlank() ? venue : venue + (town.equals(venue) ? "" : "、" + town);
    }

    /** The same in English. */
    public String whereEn(String town, String venue) {
        return venue.isBlank() ? town : town.isBlank() ? venue : venue + (town.equals(venue) ? "" : ", " + town);
    }

    /** By what one travels, with its number; empty for whatever is no way. */
    public String way(StopDetails stop, boolean inJapanese) {
        var leg = stop.leg();
        if (leg == null) {
            return "";
        }
        var mode = inJapanese ? jaOf(leg.mode()) : enOf(leg.mode());
        return leg.number().isBlank() ? mode : mode + " " + leg.number();
    }

    /** A cost as it is paid. */
    public String cost(StopDetails stop) {
        var cost = stop.cost();
        return cost == null ? "" : cost.amount().toPlainString() + " " + cost.currency();
    }
}
