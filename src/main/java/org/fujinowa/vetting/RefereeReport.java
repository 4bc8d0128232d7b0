package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a referee said of a family.
 *
 * @param answers what was said to each question
 * @param phonedOn the day of the telephone call, if it was one
 * @param takenBy who took it down; empty if it was none
 * @param declined why the referee would rather not; empty otherwise
 */
public record RefereeReport(
        List<RefereeAnswer> answers, @Nullable LocalDate phonedOn, String takenBy, String declined)
        implements Serializable {

    public RefereeReport {
        answers = List.copyOf(answers);
    }

    /** Nothing yet. */
    public static RefereeReport empty() {
        return new RefereeReport(List.of(), null, "", "");
    }

    /** The answer to that question; empty if there is none. */
    public String to(String key) {
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .map(RefereeAnswer::text)
                .findFirst()
                .orElse("");
    }
}
