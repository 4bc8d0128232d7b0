package org.fujinowa.matching.engine.json;

import java.util.function.Consumer;

/** Writes JSON in one line, members in the order they are told. Only as much as the engine's format needs. */
public final class JsonText {

    private final StringBuilder text;
    private boolean first = true;

    private JsonText(StringBuilder text) {
        this.text = text;
    }

    /** One object as text. */
    public static String object(Consumer<JsonText> members) {
        var text = new StringBuilder();
        inBraces(text, members);
        return text.toString();
    }

    public JsonText put(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    public JsonText put(String name, long value) {
        name(name);
        text.append(value);
        return this;
    }

    public JsonText put(String name, double value) {
        name(name);
        text.append(value);
        return this;
    }

    public JsonText put(String name, boolean value) {
        name(name);
        text.append(value);
        return this;
    }

    /** A member whose value is JSON already. */
    public JsonText putJson(String name, String json) {
        name(name);
        text.append(json);
        return this;
    }

    public JsonText putNumbers(String name, Iterable<Integer> values) {
        return list(name, values, text::append);
    }

    public JsonText putTexts(String name, Iterable<String> values) {
        return list(name, values, this::quote);
    }

    public JsonText putTextLists(String name, Iterable<? extends Iterable<String>> values) {
        return list(name, values, inner -> elements(inner, this::quote));
    }

    public <T> JsonText putObjects(
            String name, Iterable<T> values, java.util.function.BiConsumer<JsonText, T> members) {
        return list(name, values, value -> inBraces(text, inside -> members.accept(inside, value)));
    }

    private <T> JsonText list(String name, Iterable<T> values, Consumer<T> writer) {
        name(name);
        elements(values, writer);
        return this;
    }

    private <T> void elements(Iterable<T> values, Consumer<T> writer) {
        var separator = "[";
        for (var value : values) {
            text.append(separator);
            writer.accept(value);
            separator = ",";
        }
        text.append(separator.equals("[") ? "[]" : "]");
    }

    private static void inBraces(StringBuilder text, Consumer<JsonText> members) {
        text.append('{');
        members.accept(new JsonText(text));
        text.append('}');
    }

    private void name(String name) {
        if (!first) {
            text.append(',');
        }
        first = false;
        quote(name);
        text.append(':');
    }

    private void quote(String value) {
        quote(value, text);
    }

    static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    // U+2028 and U+2029 end a line for some readers, and the worker speaks in lines.
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || c == '\u007f') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
