package org.fujinowa.welcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Answer;

/**
 * Animals and smoke, on which a guest's health may depend.
 *
 * @param petsAnswer whether there are any
 * @param pets each kind of pet
 * @param smoking whether and where somebody smokes
 */
public record PetAnswers(
        @NotNull Answer petsAnswer,
        List<@Valid Pet> pets,
        @NotNull Smoking smoking) implements Serializable {

    public PetAnswers {
        pets = List.copyOf(pets);
    }
}
