package org.fujinowa.shared.rest;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a wire record as JSON, in the order of its components; what is null is left out. */
final class WireWriter {

    /** Kept, because every call of {@link Json} looks for its provider in all libraries anew. */
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private final JsonGenerator json;

    private WireWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(Record value) {
        var text = new StringWriter();
        try (var json = GENERATORS.createGenerator(text)) {
            new WireWriter(json).value(value);
        }
        return text.toString();
    }

    private void value(Object value) {
        if (value instanceof Record inner && !WireReader.isIdentity(inner.getClass())) {
            json.writeStartObject();
            members(inner);
            json.writeEnd();
        } else if (value instanceof Iterable<?> elements) {
            json.writeStartArray();
            elements.forEach(this::value);
            json.writeEnd();
        } else if (value instanceof Map<?, ?> entries) {
            json.writeStartObject();
            entries.forEach((name, entry) -> {
                json.writeKey(name.toString());
                value(entry);
            });
            json.writeEnd();
        } else if (value instanceof Boolean answer) {
            json.write(answer);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.write(number.doubleValue());
        } else {
            json.write(value.toString());
        }
    }

    private void members(Record inner) {
        for (var component : inner.getClass().getRecordComponents()) {
            var value = read(inner, component);
            if (value != null) {
                json.writeKey(component.getName());
                value(value);
            }
        }
    }

    private static @Nullable Object read(Record from, java.lang.reflect.RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(from);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Cannot read %s.".formatted(component), unreadable);
        }
    }
}
