package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.jspecify.annotations.Nullable;

/** The reader's words for constants and choices: {@code #{words.of(state)}} is 受付中 or Open. */
@Named("words")
@RequestScoped
public class Words {

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected Words() {}

    @Inject
    public Words(CurrentTexts texts) {
        this.texts = texts;
    }

    /** The word for a constant, a choice, or yes and no; empty for nothing. */
    public String of(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return texts.of(Kebab.key(constant));
        }
        if (value instanceof Choice choice) {
            return choice.label(texts.language());
        }
        if (value instanceof Boolean truth) {
            return texts.of(truth ? "shared.yes" : "shared.no");
        }
        return value == null ? "" : value.toString();
    }

    /** The word for the choice with that identity; empty for nothing. */
    public String of(@Nullable Object id, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> id != null && choice.id().equals(id.toString()))
                .findFirst()
                .map(this::of)
                .orElse("");
    }

    /** What a menu calls a constant or choice that was chosen by this word. */
    public String idOf(Object value) {
        return value instanceof Choice choice ? choice.id() : ((Enum<?>) value).name();
    }

    /** One of two texts, by the reader's language; the other one where it is empty. */
    public String either(String ja, String en) {
        var first = texts.language() == org.fujinowa.shared.Language.JA ? ja : en;
        return first.isEmpty() ? ja + en : first;
    }
}
