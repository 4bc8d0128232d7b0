package org.fujinowa.security.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Changes.Change;

/** Writes changes as they are stored: a JSON array of name, before, after. */
final class ChangesJson {

    private ChangesJson() {}

    static String write(Changes changes) {
        var array = Json.createArrayBuilder();
        for (var change : changes.values()) {
            array.add(Json.createObjectBuilder()
                    .add("name", change.name())
                    .add("before", change.before())
                    .add("after", change.after()));
        }
        return array.build().toString();
    }

    static Changes read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            return new Changes(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(json -> new Change(json.getString("name"), json.getString("before"), json.getString("after")))
                    .toList());
        }
    }
}
