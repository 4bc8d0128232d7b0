package org.fujinowa.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Language;

/**
 * One thing on a form that is agreed to or refused by itself.
 *
 * @param key a word in capitals that stays the same over the versions of the form, for instance {@code WEB}
 * @param mandatory whether nobody can take part, host or help without it
 * @param textJa what is agreed to, in Japanese
 * @param textEn the same in English
 * @param effectJa what withdrawing it means, in Japanese
 * @param effectEn the same in English
 */
public record Tick(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9_]*", message = "{consents.key-letters}")
        String key,

        boolean mandatory,
        @NotBlank @Size(max = 300) String textJa,
        @NotBlank @Size(max = 300) String textEn,
        @NotBlank @Size(max = 300) String effectJa,
        @NotBlank @Size(max = 300) String effectEn)
        implements Serializable {

    /** What is agreed to. */
    public String text(Language language) {
        return language == Language.JA ? textJa : textEn;
    }

    /** What withdrawing it means. */
    public String effect(Language language) {
        return language == Language.JA ? effectJa : effectEn;
    }
}
