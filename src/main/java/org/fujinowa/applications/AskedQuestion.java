package org.fujinowa.applications;

import java.io.Serializable;

/**
 * A question with its answer.
 *
 * @param question what is asked
 * @param answer what was answered so far; silent if it is withheld
 * @param fault the key of the sentence that says what is missing or wrong; empty if nothing is
 * @param withheld whether there is an answer that is not shown to whoever reads
 */
public record AskedQuestion(QuestionDetails question, GivenAnswer answer, String fault, boolean withheld)
        implements Serializable {

    /** A question whose answer is shown. */
    public AskedQuestion(QuestionDetails question, GivenAnswer answer, String fault) {
        this(question, answer, fault, false);
    }

    /** Whether nothing was answered. */
    public boolean unanswered() {
        return !withheld && answer.isSilent();
    }

    /** For those who are not among the few who see an answer that only few see. */
    AskedQuestion forMany() {
        return question.seenBy() != SeenBy.FEW || answer.isSilent()
                ? this
                : new AskedQuestion(question, GivenAnswer.silent(question.key()), fault, true);
    }
}
