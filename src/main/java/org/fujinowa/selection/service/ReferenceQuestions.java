package org.fujinowa.selection.service;

import java.util.List;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.RuleViolation;

/** The questionnaire for referees, as it ships with the product. */
final class ReferenceQuestions {

    private static final List<ReferenceQuestion> ALL = ReferenceTable.read("reference-questions").stream()
            .map(ReferenceQuestions::question)
            .toList();

    private ReferenceQuestions() {}

    static List<ReferenceQuestion> all() {
        return ALL;
    }

    /**
     * Answers that can be kept.
     *
     * @throws RuleViolation {@code selection.answer-missing} with the key of the question, {@code form.not-a-choice}, {@code form.too-long}
     */
    static List<ReferenceAnswer> checked(List<ReferenceAnswer> given) {
        var report = new ReferenceReport(given, null, "", "");
        for (var question : ALL) {
            var text = report.to(question.key());
            if (question.required() && text.isBlank()) {
                throw new RuleViolation("selection.answer-missing");
            }
            if (!question.takes(text)) {
                throw new RuleViolation("form.not-a-choice");
            }
            if (text.length() > LONGEST) {
                throw new RuleViolation("form.too-long", LONGEST);
            }
        }
        return ALL.stream()
                .map(question -> new ReferenceAnswer(question.key(), report.to(question.key())))
                .toList();
    }

    private static final int LONGEST = 2000;

    private static ReferenceQuestion question(ReferenceTable.Row row) {
        return new ReferenceQuestion(
                row.text("key"),
                row.text("ja"),
                row.text("en"),
                row.truth("required"),
                row.text("choices")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(ReferenceQuestions::choice)
                        .toList());
    }

    private static Choice choice(String line) {
        var parts = line.split("\\s*=\\s*", 3);
        return new Choice(parts[0].strip(), parts[1], parts[2]);
    }
}
