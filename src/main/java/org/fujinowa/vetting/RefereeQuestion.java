package org.fujinowa.vetting;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.shared.Choice;

/**
 * One question for those who know a family.
 *
 * @param key its name
 * @param ja the question in Japanese
 * @param en the question in English
 * @param required whether it must be answered
 * @param choices what can be chosen; empty where one writes
 */
public record RefereeQuestion(String key, String ja, String en, boolean required, List<Choice> choices)
        implements Serializable {

    public RefereeQuestion {
        choices = List.copyOf(choices);
    }

    /** What was chosen. */
    public Optional<Choice> choice(String code) {
        return choices.stream().filter(each -> each.id().equals(code)).findFirst();
    }
}
