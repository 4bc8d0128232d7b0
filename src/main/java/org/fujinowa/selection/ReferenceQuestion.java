package org.fujinowa.selection;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.Choice;

/**
 * One question of the questionnaire for referees.
 *
 * @param key its name
 * @param ja the question in Japanese
 * @param en the question in English
 * @param required whether it must be answered
 * @param choices what can be chosen; empty where one writes
 */
public record ReferenceQuestion(String key, String ja, String en, boolean required, List<Choice> choices)
        implements Serializable {

    public ReferenceQuestion {
        choices = List.copyOf(choices);
    }

    /** Whether that is an answer that can be taken. */
    public boolean takes(String text) {
        return text.isEmpty() || choices.isEmpty() || choice(text).isPresent();
    }

    /** What was chosen. */
    public Optional<Choice> choice(String code) {
        return choices.stream().filter(each -> each.id().equals(code)).findFirst();
    }
}
