package org.fujinowa.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.RuleViolation;

/**
 * One question of a programme's application. Words with a reading are written {@code {受入|うけいれ}}.
 *
 * @param programme whose application
 * @param section under which subject it stands
 * @param step when it is asked
 * @param key the word by which answers and the register of participants know it; the same question keeps its key over the years
 * @param kind what an answer looks like
 * @param required whether an application is incomplete without an answer
 * @param textJa the question in Japanese
 * @param textEn in English
 * @param textVi in Vietnamese; English stands in where it is empty
 * @param textDe in German; English stands in where it is empty
 * @param helpJa an example or how to answer, in Japanese
 * @param helpEn the same in English
 * @param whyJa why it is asked, in Japanese
 * @param whyEn the same in English
 * @param textEasy the question in easy Japanese; ordinary Japanese stands in where it is empty
 * @param helpEasy how to answer, in easy Japanese; ordinary Japanese stands in where it is empty
 * @param whyEasy why it is asked, in easy Japanese; ordinary Japanese stands in where it is empty
 * @param seenBy who sees the answer
 * @param keptFor how long it is kept
 * @param choices what can be chosen, one a line: {@code CODE = Japanese = English = easy Japanese}
 */
public record QuestionDetails(
        @NotNull ProgrammeId programme,
        @NotNull ApplicationSection section,
        @NotNull ApplicationStep step,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z0-9-]*", message = "{applications.key-letters}")
        String key,

        @NotNull QuestionKind kind,
        boolean required,
        @NotBlank @Size(max = 300) String textJa,
        @NotBlank @Size(max = 300) String textEn,
        @Size(max = 300) String textVi,
        @Size(max = 300) String textDe,
        @Size(max = 500) String helpJa,
        @Size(max = 500) String helpEn,
        @Size(max = 500) String whyJa,
        @Size(max = 500) String whyEn,
        @Size(max = 300) String textEasy,
        @Size(max = 900) String helpEasy,
        @Size(max = 900) String whyEasy,
        @NotNull SeenBy seenBy,
        @NotNull KeptFor keptFor,
        @Size(max = 2000) String choices)
        implements Serializable {

    /** @throws RuleViolation {@code applications.choices-missing} where one chooses and there is nothing to choose from */
    public QuestionDetails {
        if (kind != null && kind.hasChoices() && AnswerChoice.read(choices).isEmpty()) {
            throw new RuleViolation("applications.choices-missing");
        }
    }

    /** What can be chosen, in order. */
    public List<AnswerChoice> offered() {
        return AnswerChoice.read(choices);
    }
}
