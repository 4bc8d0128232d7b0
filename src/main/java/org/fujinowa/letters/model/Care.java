package org.fujinowa.letters.model;

import java.util.List;
import org.fujinowa.consents.Telling;
import org.fujinowa.letters.EmergencyNumbers;
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
 * @param telling whether it is told at all; where it is not, nothing of it is in here. Letters made before we asked told it
 */
public record Care(
        Answer allergyAnswer,
        List<Allergy> allergies,
        Answer dietAnswer,
        List<Diet> diets,
        List<Animal> fearedAnimals,
        EmergencyNumbers emergency,
        Telling telling) {

    public Care {
        emergency = emergency == null ? EmergencyNumbers.JAPAN : emergency;
        telling = telling == null ? Telling.TOLD : telling;
    }

    /** What is told. */
    public Care(
            Answer allergyAnswer,
            List<Allergy> allergies,
            Answer dietAnswer,
            List<Diet> diets,
            List<Animal> fearedAnimals,
            EmergencyNumbers emergency) {
        this(allergyAnswer, allergies, dietAnswer, diets, fearedAnimals, emergency, Telling.TOLD);
    }

    /** Nothing but why nothing is told, and whom one calls all the same. */
    static Care withheld(Telling why, EmergencyNumbers emergency) {
        return new Care(Answer.NOT_ANSWERED, List.of(), Answer.NOT_ANSWERED, List.of(), List.of(), emergency, why);
    }
}
