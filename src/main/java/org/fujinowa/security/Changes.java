package org.fujinowa.security;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * What changed, value by value, as the audit trail keeps it.
 *
 * @param values one entry for each value that is not what it was
 */
public record Changes(List<Change> values) {

    /** Stands for a value that the trail must not repeat. */
    public static final String MASK = "***";

    private static final int LONGEST = 2_000;

    public Changes {
        values = List.copyOf(values);
    }

    /**
     * One value that changed.
     *
     * @param name the name of the value
     * @param before what it was, empty if there was nothing
     * @param after what it is now, empty if there is nothing
     */
    public record Change(String name, String before, String after) {}

    /** Nothing to tell beyond the deed itself. */
    public static Changes none() {
        return new Changes(List.of());
    }

    /** A single fact, for instance the number of rows of an import. */
    public static Changes fact(String name, Object value) {
        return new Changes(List.of(new Change(name, "", shortened(value.toString()))));
    }

    /** Everything that a new record says. */
    public static Changes created(Record after) {
        return compare(null, after, after.getClass());
    }

    /** Everything in which two states of one record differ; {@link Sensitive} values are masked. */
    public static <R extends Record> Changes between(R before, R after) {
        return compare(before, after, after.getClass());
    }

    private static Changes compare(@Nullable Record before, Record after, Class<?> type) {
        var changes = new ArrayList<Change>();
        for (var component : type.getRecordComponents()) {
            var was = before == null ? null : read(component, before);
            var is = read(component, after);
            if (!Objects.equals(was, is) && !(before == null && saysNothing(is))) {
                var masked = component.isAnnotationPresent(Sensitive.class);
                changes.add(new Change(component.getName(), written(was, masked), written(is, masked)));
            }
        }
        return new Changes(changes);
    }

    private static boolean saysNothing(@Nullable Object value) {
        return written(value, false).isEmpty() || "[]".equals(written(value, false));
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read %s.".formatted(component), unreadable);
        }
    }

    private static String written(@Nullable Object value, boolean masked) {
        if (value == null || "".equals(value)) {
            return "";
        }
        if (masked) {
            return MASK;
        }
        return shortened(value instanceof Object[] array ? Arrays.toString(array) : value.toString());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
