package org.fujinowa.notification;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;

/** Fills the fields of a text: {@code {name}}. */
public final class Merging {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]*)}");

    private Merging() {}

    /** The fields in the text that messages of that kind do not have, as they are written there. */
    public static List<String> unknown(String text, MessageKind kind) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word ->
                        MergeField.of(word).filter(kind.fields()::contains).isEmpty())
                .distinct()
                .toList();
    }

    /** The fields that the texts use, in the order of the kind. */
    public static List<MergeField> used(MessageKind kind, String... texts) {
        var all = String.join("\n", texts);
        return kind.fields().stream()
                .filter(field -> all.contains("{" + field.word() + "}"))
                .toList();
    }

    /**
     * The text with its values. A value is taken as it is: braces inside it are no fields.
     *
     * @throws RuleViolation {@code notification.unknown-field} or {@code notification.value-missing}
     */
    public static String fill(String text, MessageKind kind, Map<MergeField, String> values) {
        var unknown = unknown(text, kind);
        if (!unknown.isEmpty()) {
            throw new RuleViolation("notification.unknown-field", unknown.get(0));
        }
        return FIELD.matcher(text).replaceAll(found -> {
            var field = MergeField.of(found.group(1)).orElseThrow();
            var value = values.getOrDefault(field, "").strip();
            if (value.isEmpty()) {
                throw new RuleViolation("notification.value-missing", field.word());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The values of that text which only its receiver may read. */
    public static List<String> hidden(String text, MessageKind kind, Map<MergeField, String> values) {
        return used(kind, text).stream()
                .filter(MergeField::secret)
                .map(field -> values.getOrDefault(field, "").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /**
     * The text for many at once: what is about one person is replaced by a neutral word, and so is the name or address of everybody
     * who is written to, should somebody have typed it into the text.
     *
     * @param texts the neutral words, in the language of the text
     */
    public static String neutral(
            String text, MessageKind kind, Map<MergeField, String> values, List<Recipient> people, Texts texts) {
        var plain = new EnumMap<MergeField, String>(MergeField.class);
        plain.putAll(values);
        kind.fields().stream()
                .filter(MergeField::personal)
                .forEach(field -> plain.put(field, texts.of("notification.neutral." + field.word())));
        var filled = fill(text, kind, plain);
        var everybody = texts.of("notification.neutral.name");
        for (var word : namesOf(people)) {
            filled = filled.replace(word, everybody);
        }
        return withoutTitles(filled, everybody, texts.of("notification.neutral.person"));
    }

    /** The title that stands behind a name is none behind these words. */
    private static String withoutTitles(String text, String... words) {
        var plain = text;
        for (var word : words) {
            plain = plain.replaceAll(Pattern.quote(word) + "[ \\u3000]*(?:様|さま|さん)", Matcher.quoteReplacement(word));
        }
        return plain;
    }

    /** Names as they are written, without the gap between their parts too; the longest first. */
    private static List<String> namesOf(List<Recipient> people) {
        return people.stream()
                .flatMap(person ->
                        Stream.of(person.name(), person.name().replaceAll("[\\s\\u3000]+", ""), person.address()))
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
