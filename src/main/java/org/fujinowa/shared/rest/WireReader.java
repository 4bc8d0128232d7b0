package org.fujinowa.shared.rest;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.rest.JsonTree.Digits;
import org.jspecify.annotations.Nullable;

/**
 * Fills a wire record from JSON, member by component, and finds every fault in one go.
 *
 * <p>A member that is left out is null where the component is {@link Nullable}, empty where it is a text or a list, and a
 * fault otherwise. A member that the record does not know is a fault: a misspelt {@code alergies} must not be overheard.
 */
final class WireReader {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern IDENTITY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int MOST_FAULTS = 100;
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2999;

    private final List<BodyFault> faults = new ArrayList<>();

    private WireReader() {}

    /**
     * Reads a body.
     *
     * @throws BadBody with every fault
     * @throws RuleViolation if a value contradicts itself, for instance a stay that ends before it begins
     */
    static <R extends Record> R read(String text, Class<R> type) {
        var reader = new WireReader();
        var tree = JsonTree.read(text, reader.faults);
        var value = reader.record(tree, type, "");
        if (value == null || !reader.faults.isEmpty()) {
            throw new BadBody(reader.faults.stream().limit(MOST_FAULTS).toList());
        }
        return value;
    }

    private <R extends Record> @Nullable R record(Object json, Class<R> type, String at) {
        if (!(json instanceof Map<?, ?> members)) {
            return fault(at, "api.not-an-object");
        }
        var components = type.getRecordComponents();
        var known = Arrays.stream(components).map(RecordComponent::getName).toList();
        members.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(at + "/" + name, "api.unknown-member", name));
        var before = faults.size();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], members.get(components[i].getName()), at);
        }
        return faults.size() > before ? null : built(type, components, values);
    }

    private @Nullable Object component(RecordComponent component, @Nullable Object json, String at) {
        var pointer = at + "/" + component.getName();
        if (json == null || json == JsonTree.NULL) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
            if (component.getType() == String.class && json == null) {
                return "";
            }
            if (component.getType() == List.class && json == null) {
                return List.of();
            }
            return fault(pointer, "api.missing-member", component.getName());
        }
        return value(json, component.getGenericType(), pointer);
    }

    private @Nullable Object value(Object json, Type type, String at) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(json, list.getActualTypeArguments()[0], at);
        }
        var wanted = (Class<?>) type;
        if (wanted == String.class) {
            return json instanceof String text ? text : fault(at, "api.not-a-text");
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return json instanceof Boolean answer ? answer : fault(at, "api.not-yes-or-no");
        }
        if (wanted == int.class || wanted == Integer.class) {
            return wholeNumber(json, at);
        }
        if (wanted == LocalDate.class) {
            return day(json, at);
        }
        if (wanted.isEnum()) {
            return constant(json, wanted, at);
        }
        if (isIdentity(wanted)) {
            return identity(json, wanted, at);
        }
        return record(json, wanted.asSubclass(Record.class), at);
    }

    private @Nullable Object list(Object json, Type element, String at) {
        if (!(json instanceof List<?> elements)) {
            return fault(at, "api.not-a-list");
        }
        var read = new ArrayList<Object>();
        for (int i = 0; i < elements.size() && faults.size() < MOST_FAULTS; i++) {
            var value = value(elements.get(i), element, at + "/" + i);
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private @Nullable Object wholeNumber(Object json, String at) {
        if (json instanceof Digits digits && WHOLE.matcher(digits.text()).matches()) {
            var number = Long.parseLong(digits.text());
            if (number == (int) number) {
                return (int) number;
            }
        }
        return fault(at, "api.not-a-whole-number");
    }

    private @Nullable Object day(Object json, String at) {
        if (json instanceof String text && DAY.matcher(text).matches()) {
            try {
                var day = LocalDate.parse(text);
                if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                    return day;
                }
            } catch (DateTimeException noSuchDay) {
                return fault(at, "api.not-a-day");
            }
        }
        return fault(at, "api.not-a-day");
    }

    private @Nullable Object constant(Object json, Class<?> type, String at) {
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (constant.toString().equals(json)) {
                return constant;
            }
        }
        return fault(at, "api.not-one-of", Arrays.toString(constants));
    }

    private @Nullable Object identity(Object json, Class<?> type, String at) {
        return json instanceof String text && IDENTITY.matcher(text).matches()
                ? built(type.asSubclass(Record.class), type.getRecordComponents(), new Object[] {UUID.fromString(text)})
                : fault(at, "api.not-an-id");
    }

    /** The ids of the contexts: records of one UUID, which are written as plain texts. */
    static boolean isIdentity(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
    }

    private static <R extends Record> R built(Class<R> type, RecordComponent[] components, Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuleViolation broken) {
                throw broken;
            }
            throw new IllegalStateException("Cannot build %s.".formatted(type), refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot build %s.".formatted((AnnotatedElement) type), broken);
        }
    }

    private <T> @Nullable T fault(String pointer, String key, Object... arguments) {
        faults.add(BodyFault.of(pointer, key, arguments));
        return null;
    }
}
