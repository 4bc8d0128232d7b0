package org.fujinowa.security.model;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Changes.Change;

/** Writes changes as they are stored: a JSON array of name, before, after. */
final class ChangesJson {

    /** Kept, because every call of {@link Json} looks for its provider in all libraries anew. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private ChangesJson() {}

    static String write(Changes changes) {
        var array = BUILDERS.createArrayBuilder();
        for (var change : changes.values()) {
            array.add(BUILDERS.createObjectBuilder()
                    .add("name", change.name())
                    .add("before", change.before())
                    .add("after", change.after()));
        }
        return array.build().toString();
    }

    static Changes read(String stored) {
        try (var reader = READERS.createReader(new StringReader(stored))) {
            return new Changes(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new Change(json.getString("name"), json.getString("before"), json.getString("after")))
                    .toList());
        }
    }
}
