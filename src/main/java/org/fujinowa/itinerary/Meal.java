package org.fujinowa.itinerary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.fujinowa.people.Diet;

/**
 * What is eaten at a stop, as far as it is known beforehand.
 *
 * @param kind which meal
 * @param known whether the kitchen has said what is in it; until then the lists say nothing
 * @param contains what it contains that somebody may be allergic to: codes of {@link org.fujinowa.people.Allergens}, or words
 * @param suits the diets for which there is something to eat
 */
public record Meal(@NotNull MealKind kind, boolean known, List<@Size(max = 60) String> contains, List<Diet> suits)
        implements Serializable {

    public Meal {
        contains = List.copyOf(contains);
        suits = List.copyOf(suits);
    }
}
