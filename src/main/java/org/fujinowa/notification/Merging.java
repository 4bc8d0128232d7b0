package org.fujinowa.notification;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fujinowa.shared.RuleViolation;

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
}
