package org.fujinowa.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that was written but not understood. Until a person has looked at it, whoever it is about cannot
 * be matched.
 *
 * @param field which answer it is about, for instance {@code allergies} or {@code pets}
 * @param words what was written
 */
public record OpenQuestion(
        @NotBlank @Size(max = 60) String field,
        @NotBlank @Size(max = 1000) String words) implements Serializable {

    /** Which answers of those before nobody needs to look at any more, parted by a comma; empty if there is none. */
    public static Optional<String> lookedAt(List<OpenQuestion> before, List<OpenQuestion> after) {
        var gone = before.stream()
                .filter(question -> !after.contains(question))
                .map(OpenQuestion::field)
                .distinct()
                .collect(Collectors.joining(", "));
        return gone.isEmpty() ? Optional.empty() : Optional.of(gone);
    }
}
