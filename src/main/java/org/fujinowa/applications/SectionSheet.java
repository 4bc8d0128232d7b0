package org.fujinowa.applications;

import java.io.Serializable;
import java.util.List;

/**
 * One subject of an application with its questions and answers.
 *
 * @param section the subject
 * @param step when its questions are asked
 * @param open whether the applicant may write now
 * @param questions in order
 * @param note what somebody asks to mend, may be empty
 */
public record SectionSheet(
        ApplicationSection section, ApplicationStep step, boolean open, List<AskedQuestion> questions, String note)
        implements Serializable {

    public SectionSheet {
        questions = List.copyOf(questions);
    }

    /** How far it has come. */
    public SectionState state() {
        if (!note.isEmpty()) {
            return SectionState.TO_MEND;
        }
        if (questions.stream().allMatch(asked -> asked.fault().isEmpty())) {
            return asksNothingYet() ? SectionState.UNTOUCHED : SectionState.DONE;
        }
        return questions.stream().allMatch(AskedQuestion::unanswered) ? SectionState.UNTOUCHED : SectionState.BEGUN;
    }

    /** A section of which every question is optional counts as done only once something was written. */
    private boolean asksNothingYet() {
        return questions.stream().allMatch(AskedQuestion::unanswered);
    }

    /** For those who are not among the few who see what only few see. */
    SectionSheet forMany() {
        return new SectionSheet(
                section,
                step,
                open,
                questions.stream().map(AskedQuestion::forMany).toList(),
                note);
    }

    /** Whether nothing in it hinders sending. */
    public boolean complete() {
        return questions.stream().allMatch(asked -> asked.fault().isEmpty());
    }

    /** Whether no answer is required in it. */
    public boolean optional() {
        return questions.stream().noneMatch(asked -> asked.question().required());
    }
}
