package org.fujinowa.matching.engine.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fujinowa.matching.engine.Fault;

/** A JSON value as it was read. Numbers keep their digits: who reads them says what range is meant. */
public sealed interface Json {

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException if the text is not JSON
     */
    static Json parse(String text) {
        var faults = new ArrayList<Fault>();
        try {
            var value = JsonParser.parse(text, faults);
            if (faults.isEmpty()) {
                return value;
            }
        } catch (JsonParser.SyntaxFault notJson) {
            faults.add(notJson.fault());
        }
        throw new IllegalArgumentException("Not JSON: " + faults);
    }

    /** Members in the order of the text. */
    record Obj(Map<String, Json> members) implements Json {}

    record Arr(List<Json> elements) implements Json {}

    record Text(String value) implements Json {}

    record Num(String digits) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}
}
