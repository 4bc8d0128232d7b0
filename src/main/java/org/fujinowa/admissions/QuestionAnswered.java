package org.fujinowa.admissions;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.OpenQuestion;

/**
 * What a person makes of words that were not understood: facts to add to those that are known, or none at all.
 *
 * @param question the words that were looked at
 * @param allergies what they say about allergies
 * @param diets what they say is not eaten
 * @param fearedAnimals what animals they say the participant is afraid of
 */
public record QuestionAnswered(
        OpenQuestion question, List<Allergy> allergies, List<Diet> diets, List<Animal> fearedAnimals)
        implements Serializable {

    /** The question about allergies. */
    public static final String ALLERGIES = "allergies";
    /** The question about what is not eaten. */
    public static final String DIETS = "diets";
    /** The question about animals. */
    public static final String FEARED_ANIMALS = "fearedAnimals";

    public QuestionAnswered {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
        fearedAnimals = List.copyOf(fearedAnimals);
    }

    /** There is nothing that anybody needs to know. */
    public static QuestionAnswered nothing(OpenQuestion question) {
        return new QuestionAnswered(question, List.of(), List.of(), List.of());
    }
}
