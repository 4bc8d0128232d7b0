package org.fujinowa.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A question for referees. It is never worded anew: another takes its place, so that answers stay beside what was asked.
 *
 * @param key its name, under which answers are kept
 * @param place where it stands, from 1
 * @param ja the question in Japanese
 * @param en the question in English
 * @param required whether it must be answered
 * @param choices one on each line, {@code CODE = Japanese = English}; empty where one writes
 * @param from who is asked from that moment on is asked it
 * @param until who is asked from that moment on is not asked it any more
 */
public record RefereeQuestionDetails(
        @NotBlank @Size(max = 60) String key,
        int place,
        @NotBlank @Size(max = 300) String ja,
        @NotBlank @Size(max = 300) String en,
        boolean required,
        @Size(max = 2000) String choices,
        @NotNull Instant from,
        @Nullable Instant until)
        implements Serializable {

    private static final String LINE = "[A-Z0-9_]{1,40}\\s*=\\s*[^=]+=\\s*[^=]+";

    /** @throws RuleViolation {@code selection.choices-unreadable} if a line is no choice */
    public RefereeQuestionDetails {
        if (choices.lines().anyMatch(line -> !line.isBlank() && !line.strip().matches(LINE))) {
            throw new RuleViolation("selection.choices-unreadable");
        }
    }

    /** Whether whoever is asked at that moment is asked it. */
    public boolean askedAt(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** As referees read it. */
    public ReferenceQuestion question() {
        return new ReferenceQuestion(key, ja, en, required, offered());
    }

    private List<Choice> offered() {
        return choices.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s*=\\s*", 3))
                .map(parts -> new Choice(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** The same from its moment on in another place, or until a moment. */
    public RefereeQuestionDetails with(int otherPlace, @Nullable Instant end) {
        return new RefereeQuestionDetails(key, otherPlace, ja, en, required, choices, from, end);
    }
}
