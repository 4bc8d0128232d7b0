package org.fujinowa.shared.web;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RecordType.Part;
import org.jspecify.annotations.Nullable;

/**
 * A record while somebody types it: every value by its name, as typed, right or wrong. Pages read and write
 * {@code #{page.form.familyName}}; nothing typed is ever lost, and what is wrong is said beside its field.
 *
 * <p>Texts, constants and identities are texts here, a list of texts is one text with a line for each, a list of constants
 * or identities is an array, a list of records is a list of such forms.
 */
public final class RecordForm<R extends Record> extends AbstractMap<String, @Nullable Object> implements Serializable {

    private static final int LONG_TEXT = 300;

    private final Class<R> type;
    private final String labels;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private RecordForm(Class<R> type, String labels) {
        this.type = type;
        this.labels = labels;
    }

    /**
     * A form in which nothing has been typed.
     *
     * @param labels what the keys of its labels begin with, for instance {@code people.person}
     */
    public static <R extends Record> RecordForm<R> empty(Class<R> type, String labels) {
        var form = new RecordForm<>(type, labels);
        form.parts().forEach(part -> form.values.put(part.name(), form.nothing(part)));
        return form;
    }

    /** A form that says what the record says. */
    public static <R extends Record> RecordForm<R> of(R record, String labels) {
        @SuppressWarnings("unchecked")
        var form = new RecordForm<>((Class<R>) record.getClass(), labels);
        form.parts().forEach(part -> form.show(part, part.of(record)));
        return form;
    }

    /** Puts one value of another record into its field. */
    public void take(String name, R record) {
        var part = part(name);
        show(part, part.of(record));
    }

    /** Reads what was typed. Never throws for what somebody typed. */
    public FormReading<R> read(Validator validator) {
        return new FormReader<>(this, validator).read();
    }

    /** Adds an empty row to a list of records. */
    public void addRow(String name) {
        rows(name).add(empty(part(name).element().asSubclass(Record.class), labelKey(name)));
    }

    /** Takes a row out of a list of records. */
    public void removeRow(String name, int index) {
        var rows = rows(name);
        if (index >= 0 && index < rows.size()) {
            rows.remove(index);
        }
    }

    /** The rows of a list of records. */
    @SuppressWarnings("unchecked")
    List<RecordForm<?>> rows(String name) {
        return (List<RecordForm<?>>) Objects.requireNonNull(values.get(name), name);
    }

    /** Whether the field must be filled in; the page marks it. */
    public boolean required(String name) {
        var part = part(name);
        return part.component().getAnnotatedType().isAnnotationPresent(NotBlank.class)
                || !part.nullable() && part.type() != String.class && part.type() != boolean.class && !part.isList();
    }

    /** The most letters that the field takes. */
    public int longest(String name) {
        var size = part(name).component().getAnnotatedType().getAnnotation(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? 2_000 : size.max();
    }

    /** Which kind of field it is: text, area, number, date, check, choice, choices or rows. */
    public String kind(String name) {
        var part = part(name);
        if (part.isList()) {
            return part.element() == String.class ? "area" : isWord(part.element()) ? "choices" : "rows";
        }
        if (part.type() == String.class) {
            return longest(name) > LONG_TEXT ? "area" : "text";
        }
        if (part.type() == boolean.class || part.type() == Boolean.class) {
            return "check";
        }
        return part.type() == LocalDate.class ? "date" : isWord(part.type()) ? "choice" : "number";
    }

    /** The key of the field's label. */
    public String labelKey(String name) {
        return labels + "." + Kebab.of(name);
    }

    /** The constants among which the field chooses. */
    public List<Enum<?>> constants(String name) {
        var part = part(name);
        var constants = (part.isList() ? part.element() : part.type()).getEnumConstants();
        var found = new ArrayList<Enum<?>>();
        if (constants != null) {
            for (var constant : constants) {
                found.add((Enum<?>) constant);
            }
        }
        return found;
    }

    /** Whether nothing has been typed. */
    boolean isUntouched() {
        return parts().stream().allMatch(part -> sameText(values.get(part.name()), nothing(part)));
    }

    List<Part> parts() {
        return RecordType.of(type).parts();
    }

    Class<R> type() {
        return type;
    }

    private Part part(String name) {
        return RecordType.of(type).part(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return values.get(name);
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        return values.put(part(name).name(), value);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return values.entrySet();
    }

    private void show(Part part, @Nullable Object value) {
        values.put(part.name(), value == null ? nothing(part) : shown(part, value));
    }

    private Object shown(Part part, Object value) {
        if (value instanceof List<?> list) {
            if (part.element() == String.class) {
                return list.stream().map(String.class::cast).collect(Collectors.joining("\n"));
            }
            if (isWord(part.element())) {
                return list.stream().map(RecordForm::word).toArray(String[]::new);
            }
            return list.stream()
                    .map(row -> RecordForm.of((Record) row, labelKey(part.name())))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        if (isWord(part.type())) {
            return word(value);
        }
        return value instanceof Record record ? RecordForm.of(record, labelKey(part.name())) : value;
    }

    private @Nullable Object nothing(Part part) {
        if (part.isList()) {
            return part.element() == String.class
                    ? ""
                    : isWord(part.element()) ? new String[0] : new ArrayList<RecordForm<?>>();
        }
        if (part.type().isRecord() && !isWord(part.type())) {
            return empty(part.type().asSubclass(Record.class), labelKey(part.name()));
        }
        return part.type() == boolean.class ? Boolean.FALSE : part.type() == String.class ? "" : null;
    }

    /** Whether a page chooses values of that type from a list. */
    private static boolean isWord(Class<?> type) {
        return type.isEnum() || RecordType.isIdentity(type);
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static boolean sameText(@Nullable Object typed, @Nullable Object nothing) {
        if (typed instanceof Object[] array) {
            return array.length == 0;
        }
        if (typed instanceof RecordForm<?> form) {
            return form.isUntouched();
        }
        return (typed == null ? "" : typed.toString()).equals(nothing == null ? "" : nothing.toString());
    }
}
