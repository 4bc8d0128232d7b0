package org.fujinowa.applications.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.fujinowa.applications.AnswerChoice;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionKind;

/** Says what is missing or wrong in one answer. What is unclear about safety is never let through. */
final class AnswerCheck {

    static final String MISSING = "applications.fault.missing";
    private static final String NUMBER = "-?\\d{1,9}([.,]\\d{1,3})?";
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private AnswerCheck() {}

    /** The key of the sentence, or an empty text. */
    static String fault(QuestionDetails question, GivenAnswer answer) {
        if (answer.isSilent()) {
            return silence(question);
        }
        if (answer.none() && answer.saysSomething()) {
            return "applications.fault.none-and-something";
        }
        if (answer.none()) {
            return "";
        }
        return switch (question.kind()) {
            case DATE -> isDay(answer.text()) ? "" : "applications.fault.date";
            case NUMBER -> answer.text().strip().matches(NUMBER) ? "" : "applications.fault.number";
            case YES_NO -> answer.text().matches("yes|no") ? "" : MISSING;
            case CHOICE, SEVERAL -> choices(question, answer);
            case ALLERGIES -> allergies(answer);
            case MEDICINES -> medicines(answer);
            case TEXT -> mail(question, answer.text());
            default -> "";
        };
    }

    private static String silence(QuestionDetails question) {
        if (!question.required()) {
            return "";
        }
        if (question.kind().asksForNone()) {
            return "applications.fault.tick-none";
        }
        return question.kind() == QuestionKind.DOCUMENT ? "applications.fault.no-photo" : MISSING;
    }

    private static String choices(QuestionDetails question, GivenAnswer answer) {
        var offered = question.offered().stream().map(AnswerChoice::code).toList();
        return !answer.chosen().isEmpty() && offered.containsAll(answer.chosen()) ? "" : MISSING;
    }

    private static String allergies(GivenAnswer answer) {
        if (answer.rows().stream().anyMatch(row -> row.what().isBlank())) {
            return "applications.fault.allergy-unnamed";
        }
        return answer.rows().stream().anyMatch(row -> row.severity().isBlank())
                ? "applications.fault.allergy-how-strong"
                : "";
    }

    private static String medicines(GivenAnswer answer) {
        return answer.rows().stream()
                        .anyMatch(row -> row.what().isBlank() || row.words().isBlank())
                ? "applications.fault.medicine-unclear"
                : "";
    }

    private static String mail(QuestionDetails question, String text) {
        return question.key().endsWith("-mail") && !MAIL.matcher(text.strip()).matches()
                ? "applications.fault.mail"
                : "";
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
