package org.fujinowa.shared.store;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a record as JSON, so that lists of values need no tables of their own.
 *
 * <p>Parts may be texts, numbers, amounts, truth values, days, hours of a clock, moments, enum constants, identities, records, and lists of these.
 * What was stored survives a later version of the record: a member that is gone is ignored, a part that is new is empty.
 * A member of the wrong type is damage and is refused.
 */
public final class RecordJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private RecordJson() {}

    /** The record as a JSON object; parts that are missing are left out. */
    public static String write(Record record) {
        return object(record).toString();
    }

    /**
     * The record that was written.
     *
     * @throws IllegalStateException if the text is no JSON or a member has another type than its part
     */
    public static <R extends Record> R read(Class<R> type, String stored) {
        try (var reader = JSON.createReader(new StringReader(stored))) {
            return record(type, reader.readObject());
        } catch (JsonException | ClassCastException | DateTimeParseException | RuleViolation damaged) {
            throw new IllegalStateException(
                    "Stored JSON of %d characters is no %s.".formatted(stored.length(), type.getSimpleName()), damaged);
        }
    }

    private static JsonObject object(Record record) {
        var object = JSON.createObjectBuilder();
        for (var part : RecordType.of(record.getClass()).parts()) {
            var value = part.of(record);
            if (value != null) {
                object.add(part.name(), value(value));
            }
        }
        return object.build();
    }

    private static JsonValue value(Object value) {
        if (value instanceof List<?> list) {
            var array = JSON.createArrayBuilder();
            list.forEach(element -> array.add(value(element)));
            return array.build();
        }
        if (value instanceof Record record && !RecordType.isIdentity(record.getClass())) {
            return object(record);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof Double number) {
            return JSON.createValue(number);
        }
        return JSON.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static <R extends Record> R record(Class<R> type, JsonObject object) {
        var recordType = RecordType.of(type);
        var values = new ArrayList<@Nullable Object>();
        for (var part : recordType.parts()) {
            var member = object.get(part.name());
            if (member == null || member.getValueType() == JsonValue.ValueType.NULL) {
                values.add(empty(part));
            } else if (part.isList()) {
                values.add(((JsonArray) member)
                        .stream().map(element -> value(part.element(), element)).toList());
            } else {
                values.add(value(part.type(), member));
            }
        }
        return recordType.make(values);
    }

    private static @Nullable Object empty(RecordType.Part part) {
        if (part.isList()) {
            return List.of();
        }
        if (part.type() == String.class && !part.nullable()) {
            return "";
        }
        if (part.type() == int.class) {
            return 0;
        }
        if (part.type() == long.class) {
            return 0L;
        }
        if (part.type() == double.class) {
            return 0.0;
        }
        return part.type() == boolean.class ? false : null;
    }

    private static Object value(Class<?> type, JsonValue member) {
        if (type == boolean.class || type == Boolean.class) {
            return truth(member);
        }
        if (type == int.class || type == Integer.class) {
            return ((JsonNumber) member).intValueExact();
        }
        if (type == long.class || type == Long.class) {
            return ((JsonNumber) member).longValueExact();
        }
        if (type == double.class || type == Double.class) {
            return ((JsonNumber) member).doubleValue();
        }
        if (type.isRecord() && !RecordType.isIdentity(type)) {
            return record(type.asSubclass(Record.class), (JsonObject) member);
        }
        return word(type, ((JsonString) member).getString());
    }

    private static boolean truth(JsonValue member) {
        return switch (member.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new ClassCastException("%s is no truth value.".formatted(member));
        };
    }

    private static BigDecimal amount(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException noAmount) {
            throw new ClassCastException("%s is no amount.".formatted(text));
        }
    }

    private static Object word(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.parse(text);
        }
        if (type == BigDecimal.class) {
            return amount(text);
        }
        if (RecordType.isIdentity(type)) {
            return RecordType.identity(type, text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new ClassCastException("%s is no %s.".formatted(text, type.getSimpleName())));
        }
        throw new IllegalArgumentException("Records with a %s cannot be stored as JSON.".formatted(type));
    }
}
