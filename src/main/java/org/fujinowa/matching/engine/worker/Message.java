package org.fujinowa.matching.engine.worker;

import java.util.Arrays;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.json.AnswerReader;
import org.fujinowa.matching.engine.json.AnswerWriter;
import org.fujinowa.matching.engine.json.Json;
import org.fujinowa.matching.engine.json.JsonText;
import org.fujinowa.matching.engine.json.ProblemReader;
import org.fujinowa.matching.engine.json.ProblemWriter;
import org.fujinowa.matching.engine.json.RecordJson;
import org.jspecify.annotations.Nullable;

/** What server and child say to each other: one JSON object a line. */
sealed interface Message {

    /** Server: place these students. */
    record Solve(PlacementProblem problem) implements Message {}

    /** Server: answer this about a plan. */
    record Ask(Question<?> question) implements Message {}

    /** Server: stop what you do, and answer with what you have. */
    record Cancel() implements Message {}

    /** Child: the native libraries are loaded, ask. */
    record Ready() implements Message {}

    /** Child: so far have I come. */
    record Reached(Level level, long value, long bound) implements Message {}

    /** Child: the answer. */
    record Answered(PlacementAnswer answer) implements Message {}

    /** Child: so many of all steps towards the answer are done. */
    record Step(int done, int all) implements Message {}

    /** Child: the answer to what was asked about a plan, to be read as the question's kind of answer. */
    record Told(Json answer) implements Message {}

    /** Child: I was stopped before there was an answer. */
    record Stopped() implements Message {}

    /** Child: something broke while I worked, but I am alive. */
    record Failed(String reason) implements Message {}

    default String toLine() {
        return JsonText.object(json -> {
            if (this instanceof Solve solve) {
                json.putJson("solve", ProblemWriter.write(solve.problem()));
            } else if (this instanceof Ask ask) {
                json.put("ask", ask.question().getClass().getSimpleName())
                        .putJson("question", RecordJson.write((Record) ask.question()));
            } else if (this instanceof Step step) {
                json.put("step", step.done()).put("of", step.all());
            } else if (this instanceof Told) {
                throw new IllegalStateException("A child tells records, see told().");
            } else if (this instanceof Stopped) {
                json.put("stopped", true);
            } else if (this instanceof Cancel) {
                json.put("cancel", true);
            } else if (this instanceof Ready) {
                json.put("ready", true);
            } else if (this instanceof Reached reached) {
                json.put("reached", reached.level().jsonName())
                        .put("value", reached.value())
                        .put("bound", reached.bound());
            } else if (this instanceof Answered answered) {
                json.putJson("answered", AnswerWriter.write(answered.answer()));
            } else if (this instanceof Failed failed) {
                json.put("failed", failed.reason());
            }
        });
    }

    /** The line by which a child tells its answer. */
    static String told(Record answer) {
        return JsonText.object(json -> json.putJson("told", RecordJson.write(answer)));
    }

    /** @throws IllegalArgumentException if the line is none of these messages */
    static Message ofLine(String line) {
        if (!(Json.parse(line) instanceof Json.Obj object) || object.members().isEmpty()) {
            throw new IllegalArgumentException("Not a message: " + line);
        }
        var members = object.members();
        var first = members.entrySet().iterator().next();
        return switch (first.getKey()) {
            case "solve" -> new Solve(ProblemReader.trusted(first.getValue()));
            case "ask" -> new Ask(question(text(first.getValue()), members.get("question")));
            case "step" -> new Step((int) number(first.getValue()), (int) number(members.get("of")));
            case "told" -> new Told(first.getValue());
            case "stopped" -> new Stopped();
            case "cancel" -> new Cancel();
            case "ready" -> new Ready();
            case "reached" ->
                new Reached(
                        Level.named(text(first.getValue())).orElseThrow(),
                        number(members.get("value")),
                        number(members.get("bound")));
            case "answered" -> new Answered(AnswerReader.read(first.getValue()));
            case "failed" -> new Failed(text(first.getValue()));
            default -> throw new IllegalArgumentException("Not a message: " + first.getKey());
        };
    }

    private static Question<?> question(String name, @Nullable Json value) {
        var type = Arrays.stream(Question.class.getPermittedSubclasses())
                .filter(it -> it.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question: " + name));
        if (value == null) {
            throw new IllegalArgumentException("A question without words: " + name);
        }
        return (Question<?>) RecordJson.read(type.asSubclass(Record.class), value);
    }

    private static String text(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw new IllegalArgumentException("Not a text: " + value);
    }

    private static long number(@Nullable Json value) {
        if (value instanceof Json.Num number) {
            return Long.parseLong(number.digits());
        }
        throw new IllegalArgumentException("Not a number: " + value);
    }
}
