package org.fujinowa.matching.engine.json;

import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Student;

/** Writes a placement problem as JSON. */
public final class ProblemWriter {

    private ProblemWriter() {}

    /** The problem in one line, every field told. */
    public static String write(PlacementProblem problem) {
        return JsonText.object(json -> members(json, problem));
    }

    private static void members(JsonText json, PlacementProblem problem) {
        json.put("format", PlacementProblem.FORMAT)
                .put("nights", problem.nights())
                .putObjects("students", problem.students(), ProblemWriter::student)
                .putObjects("families", problem.families(), ProblemWriter::family)
                .putObjects("pairs", problem.pairs(), ProblemWriter::pair)
                .putTextLists("together", problem.together())
                .putTextLists("apart", problem.apart())
                .putObjects("locked", problem.locked(), ProblemWriter::choice)
                .putObjects("forbidden", problem.forbidden(), ProblemWriter::choice)
                .putObjects(
                        "sameFamily",
                        problem.sameFamily(),
                        (wish, it) -> wish.putTexts("students", it.students()).put("score", it.score()))
                .put("maxMoves", problem.maxMoves())
                .put("movePenalty", problem.movePenalty())
                .putObjects("previous", problem.previous(), ProblemWriter::choice);
        if (problem.levels() != null) {
            json.putTexts(
                    "levels", problem.levels().stream().map(Level::jsonName).toList());
        }
        json.put("backups", problem.backups()).put("timeLimitSeconds", problem.timeLimitSeconds());
    }

    private static void student(JsonText json, Student student) {
        json.put("id", student.id());
        if (student.nights() != null) {
            json.putNumbers("nights", student.nights());
        }
    }

    private static void family(JsonText json, Family family) {
        json.put("id", family.id());
        if (family.beds() != null) {
            json.put("beds", family.beds());
        }
        if (family.bedsByNight() != null) {
            json.putNumbers("bedsByNight", family.bedsByNight());
        }
    }

    private static void pair(JsonText json, Pair pair) {
        json.put("student", pair.student()).put("family", pair.family()).put("score", pair.score());
        if (pair.nights() != null) {
            json.putNumbers("nights", pair.nights());
        }
        json.put("beds", pair.beds());
    }

    private static void choice(JsonText json, Choice choice) {
        json.put("student", choice.student()).put("family", choice.family());
    }
}
