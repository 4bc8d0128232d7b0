package org.fujinowa.matching.engine.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.FaultKeys;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, asked for one by one. What is missing or of the wrong kind becomes a fault and a harmless
 * value, so that reading goes on and finds every fault; names nobody asked for are faults too.
 */
final class JsonFields {

    private final String at;
    private final Map<String, Json> members;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    private JsonFields(String at, Map<String, Json> members, List<Fault> faults) {
        this.at = at;
        this.members = members;
        this.faults = faults;
    }

    static JsonFields of(String at, Json value, List<Fault> faults) {
        if (value instanceof Json.Obj object) {
            return new JsonFields(at, object.members(), faults);
        }
        faults.add(Fault.of(at, FaultKeys.NOT_AN_OBJECT));
        return new JsonFields(at, Map.of(), new ArrayList<>());
    }

    boolean has(String name) {
        asked.add(name);
        return members.containsKey(name);
    }

    String text(String name) {
        var value = required(name);
        return value == null ? "" : text(pointer(name), value);
    }

    int integer(String name) {
        var value = required(name);
        return value == null ? 0 : integer(pointer(name), value);
    }

    int integerOr(String name, int usual) {
        return has(name) ? integer(name) : usual;
    }

    boolean yesOr(String name, boolean usual) {
        if (!has(name)) {
            return usual;
        }
        if (members.get(name) instanceof Json.Bool answer) {
            return answer.value();
        }
        faults.add(Fault.of(pointer(name), FaultKeys.NOT_YES_OR_NO));
        return usual;
    }

    long wholeNumber(String name) {
        var value = required(name);
        return value instanceof Json.Num number ? Long.parseLong(number.digits()) : 0;
    }

    JsonFields object(String name) {
        var value = required(name);
        return value == null ? new JsonFields(at, Map.of(), new ArrayList<>()) : of(pointer(name), value, faults);
    }

    double decimal(String name) {
        var value = required(name);
        return value instanceof Json.Num number ? Double.parseDouble(number.digits()) : 0;
    }

    /** The elements of a list that must be there, each read by the reader from its pointer and its value. */
    <T> List<T> list(String name, BiFunction<String, Json, T> reader) {
        var value = required(name);
        return value == null ? List.of() : list(pointer(name), value, reader);
    }

    <T> List<T> listOrNone(String name, BiFunction<String, Json, T> reader) {
        return has(name) ? list(name, reader) : List.of();
    }

    @Nullable
    List<Integer> integersOrNull(String name) {
        return has(name) ? list(name, this::integer) : null;
    }

    List<Integer> integers(String name) {
        return list(name, this::integer);
    }

    List<String> texts(String name) {
        return list(name, this::text);
    }

    <T> List<T> list(String pointer, Json value, BiFunction<String, Json, T> reader) {
        if (!(value instanceof Json.Arr array)) {
            faults.add(Fault.of(pointer, FaultKeys.NOT_A_LIST));
            return List.of();
        }
        List<T> read = new ArrayList<>(array.elements().size());
        for (var element : array.elements()) {
            read.add(reader.apply(pointer + "/" + read.size(), element));
        }
        return read;
    }

    String text(String pointer, Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        faults.add(Fault.of(pointer, FaultKeys.NOT_A_TEXT));
        return "";
    }

    /** Digits only: 1.0 and 1e3 are refused rather than guessed at, and so is what no int can hold. */
    int integer(String pointer, Json value) {
        if (value instanceof Json.Num number && number.digits().matches("-?\\d{1,10}")) {
            var whole = Long.parseLong(number.digits());
            if (whole == (int) whole) {
                return (int) whole;
            }
        }
        faults.add(Fault.of(pointer, FaultKeys.NOT_AN_INTEGER));
        return 0;
    }

    /** To be called last: whatever was not asked for is unknown. */
    void nothingElse() {
        members.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> faults.add(Fault.of(pointer(name), FaultKeys.UNKNOWN_FIELD, name)));
    }

    private @Nullable Json required(String name) {
        if (!has(name)) {
            faults.add(Fault.of(pointer(name), FaultKeys.MISSING, name));
        }
        return members.get(name);
    }

    private String pointer(String name) {
        return at + Pointer.step(name);
    }
}
