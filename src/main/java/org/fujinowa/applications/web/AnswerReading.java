package org.fujinowa.applications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.people.Animal;

/**
 * Reads what a form sends into answers. The fields of a question are called {@code q-<key>}; {@code -none} is the tick for "none",
 * and a row's fields end with its number.
 */
final class AnswerReading {

    private static final int MOST_ROWS = 30;

    private final Map<String, String[]> sent;

    private AnswerReading(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** The answers to those questions; photos come by another way. */
    static List<GivenAnswer> read(List<AskedQuestion> questions, Map<String, String[]> sent) {
        var reading = new AnswerReading(sent);
        return questions.stream()
                .filter(asked -> asked.question().kind() != QuestionKind.DOCUMENT)
                .map(asked ->
                        reading.answer(asked.question().key(), asked.question().kind()))
                .toList();
    }

    private GivenAnswer answer(String key, QuestionKind kind) {
        var field = "q-" + key;
        var none = !first(field + "-none").isEmpty();
        return switch (kind) {
            case CHOICE, SEVERAL -> new GivenAnswer(key, "", false, all(field), List.of());
            case DIET -> new GivenAnswer(key, first(field + "-words"), none, all(field), List.of());
            case ALLERGIES, MEDICINES -> new GivenAnswer(key, "", none, List.of(), rows(field));
            case ANIMALS -> new GivenAnswer(key, "", none, List.of(), animals(field));
            default -> GivenAnswer.words(key, first(field));
        };
    }

    private List<AnswerRow> rows(String field) {
        var rows = new ArrayList<AnswerRow>();
        for (int i = 0; i < MOST_ROWS && sent.containsKey(field + "-what-" + i); i++) {
            rows.add(new AnswerRow(
                    first(field + "-what-" + i),
                    first(field + "-severity-" + i),
                    first(field + "-medicine-" + i),
                    first(field + "-words-" + i)));
        }
        return rows;
    }

    private List<AnswerRow> animals(String field) {
        return Arrays.stream(Animal.values())
                .filter(animal -> !first(field + "-" + animal).isEmpty())
                .map(animal -> new AnswerRow(
                        animal.name(), first(field + "-" + animal), "", first(field + "-" + animal + "-words")))
                .toList();
    }

    private String first(String name) {
        var values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip().replace("\r\n", "\n");
    }

    private List<String> all(String name) {
        var values = sent.get(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .toList();
    }
}
