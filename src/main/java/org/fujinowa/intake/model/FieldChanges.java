package org.fujinowa.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.intake.FieldChange;
import org.fujinowa.shared.RecordType;
import org.jspecify.annotations.Nullable;

/** Says in which values two states of a record differ, in words that a page can show. */
public final class FieldChanges {

    private static final Set<String> NOT_SHOWN = Set.of("delegation", "person", "guardian", "words");

    private FieldChanges() {}

    /** Each value that would change. */
    public static <R extends Record> List<FieldChange> between(R before, R after) {
        var changes = new ArrayList<FieldChange>();
        for (var part : RecordType.of(before.getClass()).parts()) {
            var was = part.of(before);
            var is = part.of(after);
            if (!Objects.equals(was, is) && !NOT_SHOWN.contains(part.name())) {
                changes.add(new FieldChange(part.name(), written(was), written(is)));
            }
        }
        return changes;
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FieldChanges::written).collect(Collectors.joining(" / "));
        }
        if (value instanceof Record record && !RecordType.isIdentity(record.getClass())) {
            return RecordType.of(record.getClass()).parts().stream()
                    .filter(part -> !NOT_SHOWN.contains(part.name()))
                    .map(part -> part.of(record))
                    .filter(part -> part != null && !part.equals("") && !part.equals(false))
                    .map(part -> written(part).equals("⟦TRUE⟧") ? "" : written(part))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (value instanceof Enum<?> constant) {
            return "⟦" + constant.name() + "⟧";
        }
        if (value instanceof Boolean truth) {
            return truth ? "⟦TRUE⟧" : "⟦FALSE⟧";
        }
        return value.toString();
    }
}
