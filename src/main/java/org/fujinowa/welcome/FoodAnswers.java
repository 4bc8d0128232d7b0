package org.fujinowa.welcome;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;

/**
 * For whom the family can cook, and which needs of faith it can meet. Nobody is asked which faith is theirs.
 *
 * @param dietsServed diets for which the family can cook
 * @param caresForAllergies whether the family can cook for somebody with a severe food allergy
 * @param faithServed needs of faith that the family can meet
 */
public record FoodAnswers(List<Diet> dietsServed, boolean caresForAllergies, List<FaithNeed> faithServed)
        implements Serializable {

    public FoodAnswers {
        dietsServed = List.copyOf(dietsServed);
        faithServed = List.copyOf(faithServed);
    }
}
