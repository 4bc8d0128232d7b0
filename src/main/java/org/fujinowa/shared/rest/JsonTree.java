package org.fujinowa.shared.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * JSON as it was read: a {@link Map} for an object, a {@link List}, a {@link String}, a {@link Boolean}, a {@link Digits},
 * or {@link #NULL}. Reading refuses what a careful writer never sends: names that occur twice, control characters, halves of
 * characters, and more than {@value #DEEPEST} levels.
 */
final class JsonTree {

    /** The value null. */
    static final Object NULL = new Object();

    private static final int DEEPEST = 20;

    /** Kept, because every call of {@link Json} looks for its provider in all libraries anew. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonParser parser;
    private final List<BodyFault> faults;

    private JsonTree(JsonParser parser, List<BodyFault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /**
     * A number as it was written.
     *
     * @param text its digits, sign, point and exponent
     */
    record Digits(String text) {}

    /** @throws BadBody if the text is not JSON, or nested too deep */
    static Object read(String text, List<BodyFault> faults) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            var tree = new JsonTree(parser, faults);
            var value = tree.value(parser.next(), "", 0);
            if (parser.hasNext()) {
                throw syntax(text);
            }
            return value;
        } catch (JsonParsingException notJson) {
            throw new BadBody(List.of(BodyFault.of(
                    "",
                    "api.json-syntax",
                    notJson.getLocation().getLineNumber(),
                    notJson.getLocation().getColumnNumber())));
        } catch (JsonException | NoSuchElementException | IllegalStateException notJson) {
            throw syntax(text);
        }
    }

    private static BadBody syntax(String text) {
        return new BadBody(
                List.of(BodyFault.of("", "api.json-syntax", text.lines().count(), 0)));
    }

    private Object value(Event event, String at, int depth) {
        if (depth > DEEPEST) {
            throw new BadBody(List.of(BodyFault.of(at, "api.json-depth", DEEPEST)));
        }
        return switch (event) {
            case START_OBJECT -> object(at, depth);
            case START_ARRAY -> array(at, depth);
            case VALUE_STRING -> text(parser.getString(), at);
            case VALUE_NUMBER -> new Digits(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> NULL;
            default -> throw new IllegalStateException("A value begins with " + event);
        };
    }

    private Map<String, Object> object(String at, int depth) {
        var members = new LinkedHashMap<String, Object>();
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var name = text(parser.getString(), at);
            var pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
            if (members.put(name, value(parser.next(), pointer, depth + 1)) != null) {
                faults.add(BodyFault.of(pointer, "api.json-twice", name));
            }
        }
        return members;
    }

    private List<Object> array(String at, int depth) {
        var elements = new ArrayList<>();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, at + "/" + elements.size(), depth + 1));
        }
        return elements;
    }

    private String text(String text, String at) {
        if (!PlainText.is(text)) {
            faults.add(BodyFault.of(at, "api.text-characters"));
            return "";
        }
        return text;
    }
}
