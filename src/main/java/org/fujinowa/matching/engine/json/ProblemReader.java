package org.fujinowa.matching.engine.json;

import static org.fujinowa.matching.engine.PlacementProblem.FORMAT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.FaultKeys;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Limits;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.ProblemCheck;
import org.fujinowa.matching.engine.ProblemRefused;
import org.fujinowa.matching.engine.SameFamilyWish;
import org.fujinowa.matching.engine.Student;

/** Reads a placement problem from JSON text and finds all its faults in one go. */
public final class ProblemReader {

    private final List<Fault> faults = new ArrayList<>();

    private ProblemReader() {}

    /**
     * Reads a problem.
     *
     * @throws ProblemRefused with every fault by JSON pointer, if there is any
     */
    public static PlacementProblem read(String text) {
        if (text.length() > Limits.TEXT_LENGTH) {
            var fault = Fault.of("", FaultKeys.LIMIT_TEXT, Limits.TEXT_LENGTH, text.length());
            throw new ProblemRefused(ProblemRefused.Kind.TOO_LONG, List.of(fault));
        }
        return new ProblemReader().checked(text);
    }

    /** A problem that came inside another message and needs no check, because the sender checked it. */
    public static PlacementProblem trusted(Json value) {
        return new ProblemReader().problem(value);
    }

    private PlacementProblem checked(String text) {
        PlacementProblem problem;
        try {
            problem = problem(JsonParser.parse(text, faults));
        } catch (JsonParser.SyntaxFault notJson) {
            faults.add(notJson.fault());
            throw ProblemCheck.refused(faults);
        }
        addMeaning(ProblemCheck.faults(problem));
        if (!faults.isEmpty()) {
            throw ProblemCheck.refused(faults);
        }
        return problem;
    }

    /** A value that could not be read was replaced by a harmless one; what that one means is not the writer's fault. */
    private void addMeaning(List<Fault> meaning) {
        Set<String> already = new HashSet<>();
        faults.forEach(fault -> already.add(fault.pointer()));
        meaning.stream()
                .filter(fault -> !already.contains(fault.pointer()) && !under(fault.pointer(), already))
                .forEach(faults::add);
    }

    private static boolean under(String pointer, Set<String> parents) {
        for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            if (parents.contains(pointer.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private PlacementProblem problem(Json value) {
        var fields = JsonFields.of("", value, faults);
        var format = fields.text("format");
        if (!format.equals(FORMAT) && !format.isEmpty()) {
            faults.add(Fault.of("/format", FaultKeys.FORMAT, FORMAT));
        }
        var problem = new PlacementProblem(
                fields.integer("nights"),
                fields.list("students", this::student),
                fields.list("families", this::family),
                fields.list("pairs", this::pair),
                fields.listOrNone("together", (at, group) -> fields.list(at, group, fields::text)),
                fields.listOrNone("apart", (at, group) -> fields.list(at, group, fields::text)),
                fields.listOrNone("locked", this::choice),
                fields.listOrNone("forbidden", this::choice),
                fields.listOrNone("sameFamily", this::wish),
                fields.integerOr("maxMoves", 0),
                fields.integerOr("movePenalty", 0),
                fields.listOrNone("previous", this::choice),
                fields.has("levels") ? fields.list("levels", (at, name) -> level(at, fields.text(at, name))) : null,
                fields.yesOr("backups", false),
                fields.integerOr("timeLimitSeconds", Limits.USUAL_SECONDS));
        fields.nothingElse();
        return problem;
    }

    private Student student(String at, Json value) {
        var fields = JsonFields.of(at, value, faults);
        var student = new Student(fields.text("id"), fields.integersOrNull("nights"));
        fields.nothingElse();
        return student;
    }

    private Family family(String at, Json value) {
        var fields = JsonFields.of(at, value, faults);
        var family = new Family(
                fields.text("id"),
                fields.has("beds") ? fields.integer("beds") : null,
                fields.integersOrNull("bedsByNight"));
        fields.nothingElse();
        return family;
    }

    private Pair pair(String at, Json value) {
        var fields = JsonFields.of(at, value, faults);
        var pair = new Pair(
                fields.text("student"),
                fields.text("family"),
                fields.integer("score"),
                fields.integersOrNull("nights"),
                fields.integerOr("beds", 1));
        fields.nothingElse();
        return pair;
    }

    private Choice choice(String at, Json value) {
        var fields = JsonFields.of(at, value, faults);
        var choice = new Choice(fields.text("student"), fields.text("family"));
        fields.nothingElse();
        return choice;
    }

    private SameFamilyWish wish(String at, Json value) {
        var fields = JsonFields.of(at, value, faults);
        var wish = new SameFamilyWish(fields.texts("students"), fields.integer("score"));
        fields.nothingElse();
        return wish;
    }

    private Level level(String at, String name) {
        return Level.named(name).orElseGet(() -> {
            if (faults.stream().noneMatch(fault -> fault.pointer().equals(at))) {
                faults.add(Fault.of(at, FaultKeys.UNKNOWN_LEVEL, name));
            }
            return Level.PLACED;
        });
    }
}
