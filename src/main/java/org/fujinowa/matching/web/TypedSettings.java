package org.fujinowa.matching.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.Wish;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;

/** The settings as they stand in the fields of a page, whether or not they can be read. */
final class TypedSettings {

    private static final RecordType<MatchSettings> TYPE = RecordType.of(MatchSettings.class);

    private final Map<String, String> texts;

    private TypedSettings(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    static TypedSettings of(MatchSettings settings) {
        var texts = new HashMap<String, String>();
        for (var part : TYPE.parts()) {
            texts.put(part.name(), Objects.toString(part.of(settings)));
        }
        return new TypedSettings(texts);
    }

    /** A box that is not ticked is not sent at all. */
    static TypedSettings of(Map<String, String> parameters) {
        var texts = new HashMap<String, String>();
        for (var part : TYPE.parts()) {
            texts.put(
                    part.name(),
                    part.type() == boolean.class
                            ? String.valueOf(parameters.containsKey(part.name()))
                            : parameters.getOrDefault(part.name(), "").strip());
        }
        return new TypedSettings(texts);
    }

    /** The field of a wish: {@code NEAR_AGE} is nearAge. */
    static String nameOf(Wish wish) {
        var words = wish.name().toLowerCase(java.util.Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    boolean ticked(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** @throws RuleViolation {@code matching.weights.not-a-number} if a field holds no whole number */
    MatchSettings settings() {
        var values = new ArrayList<Object>();
        for (var part : TYPE.parts()) {
            values.add(part.type() == boolean.class ? (Object) ticked(part.name()) : (Object) number(part.name()));
        }
        return TYPE.make(values);
    }

    private int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException notANumber) {
            throw new RuleViolation("matching.weights.not-a-number", text(name));
        }
    }

    /** What each wish is of 1,000; nothing while that cannot be said. */
    Map<Wish, Integer> shares() {
        try {
            var settings = settings();
            return settings.weighAnything() ? settings.shares() : Map.of();
        } catch (RuleViolation notYet) {
            return Map.of();
        }
    }
}
