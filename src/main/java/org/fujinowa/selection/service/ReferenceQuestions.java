package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.selection.RefereeQuestionRow;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.model.RefereeQuestion;
import org.fujinowa.selection.model.RefereeQuestions;
import org.fujinowa.shared.RuleViolation;

/** The questionnaire for referees as it stood when somebody was asked, so that nobody answers another than they were sent. */
@ApplicationScoped
class ReferenceQuestions {

    private static final int LONGEST = 2000;

    private RefereeQuestions questions;

    /** For the CDI proxy. */
    protected ReferenceQuestions() {}

    @Inject
    ReferenceQuestions(RefereeQuestions questions) {
        this.questions = questions;
    }

    List<RefereeQuestionRow> rows(Instant moment) {
        return questions.all().stream()
                .map(RefereeQuestion::row)
                .filter(row -> row.details().askedAt(moment))
                .sorted(Comparator.comparing(
                                (RefereeQuestionRow row) -> row.details().place())
                        .thenComparing(row -> row.id().toString()))
                .toList();
    }

    List<ReferenceQuestion> at(Instant moment) {
        return rows(moment).stream().map(row -> row.details().question()).toList();
    }

    /**
     * Answers that can be kept.
     *
     * @param moment when the referee was asked
     * @throws RuleViolation {@code selection.answer-missing} with the key of the question, {@code form.not-a-choice}, {@code form.too-long}
     */
    List<ReferenceAnswer> checked(List<ReferenceAnswer> given, Instant moment) {
        var report = new ReferenceReport(given, null, "", "");
        var asked = at(moment);
        for (var question : asked) {
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
        return asked.stream()
                .map(question -> new ReferenceAnswer(question.key(), report.to(question.key())))
                .toList();
    }
}
