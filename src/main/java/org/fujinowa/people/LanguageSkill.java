package org.fujinowa.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A language that somebody speaks.
 *
 * @param language its tag, for instance en, ja, vi, de, ar
 * @param level how well
 */
public record LanguageSkill(
        @NotBlank @Size(max = 10) String language, @NotNull LanguageLevel level) implements Serializable {}
