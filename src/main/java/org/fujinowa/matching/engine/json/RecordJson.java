package org.fujinowa.matching.engine.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any record as JSON, component by component: texts, numbers, yes or no, enums by name, lists, records within records. What is
 * null is left out. Server and child, which are of one build, speak so; what others read or write has its own reader.
 */
public final class RecordJson {

    private RecordJson() {}

    /** The record in one line. */
    public static String write(Record value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** @throws IllegalArgumentException if the value is no such record */
    public static <R extends Record> R read(Class<R> type, Json value) {
        return type.cast(record(type, value));
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Record record) {
            text.append(JsonText.object(json -> members(json, record)));
        } else if (value instanceof List<?> list) {
            var separator = "[";
            for (var element : list) {
                text.append(separator);
                write(element, text);
                separator = ",";
            }
            text.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            JsonText.quote(value instanceof Enum<?> constant ? constant.name() : (String) value, text);
        }
    }

    private static void members(JsonText json, Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            var value = call(() -> component.getAccessor().invoke(record));
            if (value != null) {
                var text = new StringBuilder();
                write(value, text);
                json.putJson(component.getName(), text.toString());
            }
        }
    }

    private static Object value(Type type, Json value) {
        if (type instanceof ParameterizedType list && value instanceof Json.Arr array) {
            return array.elements().stream()
                    .map(element -> value(list.getActualTypeArguments()[0], element))
                    .toList();
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("No %s: %s".formatted(type, value));
        }
        if (value instanceof Json.Text text) {
            return plain.isEnum() ? constant(plain, text.value()) : text.value();
        }
        if (value instanceof Json.Num number) {
            var whole = Long.parseLong(number.digits());
            return plain == long.class ? (Object) whole : (Object) Math.toIntExact(whole);
        }
        if (value instanceof Json.Bool answer) {
            return answer.value();
        }
        return record(plain, value);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> ((Enum<?>) it).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No %s: %s".formatted(type.getSimpleName(), name)));
    }

    private static Object record(Class<?> type, Json value) {
        if (!type.isRecord() || !(value instanceof Json.Obj object)) {
            throw new IllegalArgumentException("No %s: %s".formatted(type.getSimpleName(), value));
        }
        var components = type.getRecordComponents();
        var arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var member = object.members().get(components[i].getName());
            arguments[i] = member == null ? null : value(components[i].getGenericType(), member);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var made = call(() -> type.getDeclaredConstructor(types).newInstance(arguments));
        if (made == null) {
            throw new IllegalStateException("A constructor returned nothing: " + type);
        }
        return made;
    }

    /** A call by reflection. */
    @FunctionalInterface
    private interface Call {
        @Nullable
        Object run() throws ReflectiveOperationException;
    }

    private static @Nullable Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("Refused by the record itself.", refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Records and their components are public.", broken);
        }
    }
}
