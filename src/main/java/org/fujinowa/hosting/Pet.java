package org.fujinowa.hosting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.people.Animal;

/**
 * The animals of one kind that live with a family.
 *
 * @param animal what they are
 * @param count how many
 * @param indoors whether they come into the house
 * @param words what was written originally, may be empty
 */
public record Pet(
        @NotNull Animal animal,
        @Min(1) @Max(200) int count,
        boolean indoors,
        @Size(max = 200) String words) implements Serializable {}
