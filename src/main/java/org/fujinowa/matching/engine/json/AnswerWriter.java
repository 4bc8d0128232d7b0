package org.fujinowa.matching.engine.json;

import org.fujinowa.matching.engine.LevelProof;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Unplaced;

/** Writes a placement answer as JSON. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** The answer in one line. */
    public static String write(PlacementAnswer answer) {
        return JsonText.object(json -> members(json, answer));
    }

    private static void members(JsonText json, PlacementAnswer answer) {
        json.put("status", answer.status().name())
                .putObjects("levels", answer.levels(), AnswerWriter::level)
                .putObjects("placements", answer.placements(), AnswerWriter::placement)
                .putObjects("unplaced", answer.unplaced(), AnswerWriter::unplaced);
        if (answer.status() == Status.INFEASIBLE) {
            json.putObjects("because", answer.because(), AnswerWriter::reason);
        }
        var solver = answer.solver();
        json.putJson("solver", JsonText.object(report -> {
            report.put("name", solver.name()).put("seconds", solver.seconds()).put("proof", solver.proof());
            if (!solver.proofs().isEmpty()) {
                report.putObjects("levels", solver.proofs(), AnswerWriter::proof);
            }
        }));
    }

    private static void proof(JsonText json, LevelProof proof) {
        json.put("name", proof.level().jsonName()).put("by", proof.argumentName());
        if (!proof.nights().isEmpty()) {
            json.putNumbers("nights", proof.nights());
        }
    }

    private static void level(JsonText json, LevelValue reached) {
        json.put("name", reached.level().jsonName())
                .put("value", reached.value())
                .put("bound", reached.bound());
    }

    private static void placement(JsonText json, Placement placement) {
        json.put("student", placement.student())
                .putObjects(
                        "stays",
                        placement.stays(),
                        (stay, it) -> stay.put("family", it.family()).putNumbers("nights", it.nights()));
        if (placement.backup() != null) {
            json.put("backup", placement.backup());
        }
    }

    private static void unplaced(JsonText json, Unplaced unplaced) {
        json.put("student", unplaced.student()).putObjects("because", unplaced.because(), AnswerWriter::reason);
    }

    private static void reason(JsonText json, Reason reason) {
        json.put("code", reason.code().jsonName());
        if (reason.student() != null) {
            json.put("student", reason.student());
        }
        if (reason.family() != null) {
            json.put("family", reason.family());
        }
        if (!reason.students().isEmpty()) {
            json.putTexts("students", reason.students());
        }
        if (!reason.nights().isEmpty()) {
            json.putNumbers("nights", reason.nights());
        }
    }
}
