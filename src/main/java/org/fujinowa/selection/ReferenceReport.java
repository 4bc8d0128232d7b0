package org.fujinowa.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a referee has said, and how it came.
 *
 * @param answers one for each question
 * @param phonedOn when it was said on the telephone; none if they wrote it themselves
 * @param takenBy who wrote down what was said on the telephone, may be empty
 * @param declined why they would rather not, empty unless they declined
 */
public record ReferenceReport(
        List<ReferenceAnswer> answers, @Nullable LocalDate phonedOn, String takenBy, String declined)
        implements Serializable {

    public ReferenceReport {
        answers = List.copyOf(answers);
    }

    /** Nothing said yet. */
    public static ReferenceReport empty() {
        return new ReferenceReport(List.of(), null, "", "");
    }

    /** What was said to that question; empty for nothing. */
    public String to(String key) {
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .map(ReferenceAnswer::text)
                .findFirst()
                .orElse("");
    }
}
