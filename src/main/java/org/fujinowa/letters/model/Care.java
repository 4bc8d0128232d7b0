package org.fujinowa.letters.model;

import java.util.List;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;

/**
 * What a family must know before the first meal.
 *
 * @param allergyAnswer whether allergies were asked and answered
 * @param allergies each allergy
 * @param dietAnswer whether the diet was asked and answered
 * @param diets what is not eaten
 * @param fearedAnimals animals that the guest is afraid of
 * @param emergency whom the family calls; letters made before we asked named the number of Japan
 */
public record Care(
        Answer allergyAnswer,
        List<Allergy> allergies,
        Answer dietAnswer,
        List<Diet> diets,
        List<Animal> fearedAnimals,
        EmergencyNumbers emergency) {

    public Care {
        emergency = emergency == null ? EmergencyNumbers.JAPAN : emergency;
    }
}
