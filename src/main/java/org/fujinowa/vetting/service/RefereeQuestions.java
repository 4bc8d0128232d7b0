package org.fujinowa.vetting.service;

import java.util.List;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeQuestion;
import org.fujinowa.vetting.RefereeReport;

/** What those who know a family are asked, as it ships with the product. */
final class RefereeQuestions {

    /** The question whose answer decides, and the answers that speak for the family. */
    private static final String DECIDES = "would-trust";

    private static final List<String> FAVOURABLE = List.of("YES", "WITH_RESERVATIONS");

    /** The question to which a relative has to say so. */
    private static final String RELATED = "related";

    private static final int LONGEST = 2000;

    private static final List<RefereeQuestion> ALL = ReferenceTable.read("family-reference-questions").stream()
            .map(RefereeQuestions::question)
            .toList();

    private RefereeQuestions() {}

    static List<RefereeQuestion> all() {
        return ALL;
    }

    /** Whether somebody who answered that would let a child stay there, and is no relative. */
    static boolean favourable(RefereeReport report) {
        return FAVOURABLE.contains(report.to(DECIDES)) && "NO".equals(report.to(RELATED));
    }

    /**
     * Answers that can be kept.
     *
     * @throws RuleViolation {@code vetting.reference.answer-missing}, {@code form.not-a-choice}, {@code form.too-long}
     */
    static List<RefereeAnswer> checked(List<RefereeAnswer> given) {
        var report = new RefereeReport(given, null, "", "");
        for (var question : ALL) {
            var text = report.to(question.key());
            if (question.required() && text.isBlank()) {
                throw new RuleViolation("vetting.reference.answer-missing");
            }
            if (!text.isEmpty()
                    && !question.choices().isEmpty()
                    && question.choice(text).isEmpty()) {
                throw new RuleViolation("form.not-a-choice");
            }
            if (text.length() > LONGEST) {
                throw new RuleViolation("form.too-long", LONGEST);
            }
        }
        return ALL.stream()
                .map(question -> new RefereeAnswer(question.key(), report.to(question.key())))
                .toList();
    }

    private static RefereeQuestion question(ReferenceTable.Row row) {
        return new RefereeQuestion(
                row.text("key"),
                row.text("ja"),
                row.text("en"),
                row.truth("required"),
                row.text("choices")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(RefereeQuestions::choice)
                        .toList());
    }

    private static Choice choice(String line) {
        var parts = line.split("\\s*=\\s*", 3);
        return new Choice(parts[0].strip(), parts[1], parts[2]);
    }
}
