package org.fujinowa.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Something that was written but not understood. Until a person has looked at it, whoever it is about cannot
 * be matched.
 *
 * @param field which answer it is about, for instance {@code allergies} or {@code pets}
 * @param words what was written
 */
public record OpenQuestion(
        @NotBlank @Size(max = 60) String field,
        @NotBlank @Size(max = 1000) String words) implements Serializable {}
