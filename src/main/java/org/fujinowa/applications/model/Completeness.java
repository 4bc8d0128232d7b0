package org.fujinowa.applications.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.SectionSheet;

/**
 * Puts questions and answers together and says what is missing. A pure function: whether something is complete is never stored as
 * an opinion of its own.
 */
public final class Completeness {

    private static final int OF_AGE = 18;

    private Completeness() {}

    /**
     * Whether a guardian has to agree: in a programme for minors, of whoever is not known to be 18 when the delegation begins.
     *
     * @param adults whether the programme's participants answer for themselves
     * @param beginsOn the delegation's first day
     */
    public static boolean needsGuardian(boolean adults, LocalDate beginsOn, Map<String, GivenAnswer> answers) {
        if (adults) {
            return false;
        }
        try {
            var born = LocalDate.parse(text(answers, AnswerKeys.BIRTH_DATE));
            return Period.between(born, beginsOn).getYears() < OF_AGE;
        } catch (DateTimeException unknown) {
            return true;
        }
    }

    /** The sections that somebody in that state is shown, in the order of the questions. */
    public static List<SectionSheet> sections(
            List<QuestionDetails> questions,
            Map<String, GivenAnswer> answers,
            ApplicationState state,
            boolean needsGuardian,
            List<SectionNote> notes) {
        var sheets = new ArrayList<SectionSheet>();
        for (var step : ApplicationStep.values()) {
            if (step == ApplicationStep.TO_CHOOSE || state == ApplicationState.ACCEPTED) {
                for (var section : ApplicationSection.values()) {
                    var asked = questions.stream()
                            .filter(question -> question.step() == step && question.section() == section)
                            .filter(question -> needsGuardian || section != ApplicationSection.GUARDIANS)
                            .map(question -> asked(question, answers))
                            .toList();
                    if (!asked.isEmpty()) {
                        sheets.add(new SectionSheet(section, step, state.opens(step), asked, note(notes, section)));
                    }
                }
            }
        }
        return sheets;
    }

    private static AskedQuestion asked(QuestionDetails question, Map<String, GivenAnswer> answers) {
        var answer = answers.getOrDefault(question.key(), GivenAnswer.silent(question.key()));
        var fault = AnswerCheck.fault(question, answer);
        return new AskedQuestion(question, answer, fault.isEmpty() ? togetherWithOthers(question, answers) : fault);
    }

    /** A guardian can be reached, and not at the child's own address. */
    private static String togetherWithOthers(QuestionDetails question, Map<String, GivenAnswer> answers) {
        if (!question.key().equals(AnswerKeys.GUARDIAN_MAIL)) {
            return "";
        }
        var mail = text(answers, AnswerKeys.GUARDIAN_MAIL);
        if (mail.isEmpty() && text(answers, AnswerKeys.GUARDIAN_PHONE).isEmpty()) {
            return "applications.fault.guardian-out-of-reach";
        }
        return !mail.isEmpty() && mail.equalsIgnoreCase(text(answers, AnswerKeys.OWN_MAIL))
                ? "applications.fault.guardian-is-child"
                : "";
    }

    private static String text(Map<String, GivenAnswer> answers, String key) {
        return answers.getOrDefault(key, GivenAnswer.silent(key)).text().strip();
    }

    private static String note(List<SectionNote> notes, ApplicationSection section) {
        return notes.stream()
                .filter(note -> note.section() == section)
                .map(SectionNote::note)
                .findFirst()
                .orElse("");
    }
}
