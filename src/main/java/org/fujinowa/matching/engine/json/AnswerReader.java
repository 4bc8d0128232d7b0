package org.fujinowa.matching.engine.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.LevelProof;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.SolverReport;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.Unplaced;

/** Reads a placement answer back from the JSON that {@link AnswerWriter} wrote. */
public final class AnswerReader {

    private final List<Fault> faults = new ArrayList<>();

    private AnswerReader() {}

    /** @throws IllegalArgumentException if this is no answer */
    public static PlacementAnswer read(String text) {
        return read(Json.parse(text));
    }

    /** @throws IllegalArgumentException if this is no answer */
    public static PlacementAnswer read(Json value) {
        var reader = new AnswerReader();
        var answer = reader.answer(JsonFields.of("", value, reader.faults));
        if (!reader.faults.isEmpty()) {
            throw new IllegalArgumentException("Not an answer: " + reader.faults);
        }
        return answer;
    }

    private PlacementAnswer answer(JsonFields fields) {
        return new PlacementAnswer(
                Status.valueOf(fields.text("status")),
                fields.list("levels", (at, it) -> level(JsonFields.of(at, it, faults))),
                fields.list("placements", (at, it) -> placement(JsonFields.of(at, it, faults))),
                fields.list("unplaced", (at, it) -> unplaced(JsonFields.of(at, it, faults))),
                fields.listOrNone("because", (at, it) -> reason(JsonFields.of(at, it, faults))),
                solver(fields.object("solver")));
    }

    private SolverReport solver(JsonFields fields) {
        return new SolverReport(
                fields.text("name"),
                fields.decimal("seconds"),
                fields.text("proof"),
                fields.listOrNone("levels", (at, it) -> proof(JsonFields.of(at, it, faults))));
    }

    private static LevelProof proof(JsonFields fields) {
        return new LevelProof(
                level(fields.text("name")),
                LevelProof.Argument.valueOf(
                        fields.text("by").toUpperCase(Locale.ROOT).replace('-', '_')),
                fields.has("nights") ? fields.integers("nights") : List.of());
    }

    private static Level level(String name) {
        return Level.named(name).orElseThrow(() -> new IllegalArgumentException("No level " + name));
    }

    private static LevelValue level(JsonFields fields) {
        return new LevelValue(level(fields.text("name")), fields.wholeNumber("value"), fields.wholeNumber("bound"));
    }

    private Placement placement(JsonFields fields) {
        return new Placement(
                fields.text("student"),
                fields.list("stays", (at, it) -> stay(JsonFields.of(at, it, faults))),
                fields.has("backup") ? fields.text("backup") : null);
    }

    private static Stay stay(JsonFields fields) {
        return new Stay(fields.text("family"), fields.integers("nights"));
    }

    private Unplaced unplaced(JsonFields fields) {
        return new Unplaced(
                fields.text("student"), fields.list("because", (at, it) -> reason(JsonFields.of(at, it, faults))));
    }

    private static Reason reason(JsonFields fields) {
        var code = fields.text("code");
        return new Reason(
                Reason.Code.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')),
                fields.has("student") ? fields.text("student") : null,
                fields.has("family") ? fields.text("family") : null,
                fields.has("students") ? fields.texts("students") : List.of(),
                fields.has("nights") ? fields.integers("nights") : List.of());
    }
}
