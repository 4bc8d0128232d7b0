package org.fujinowa.itinerary.model.conflict;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.itinerary.Meal;
import org.fujinowa.itinerary.MealCause;
import org.fujinowa.itinerary.MealKind;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.FoodGroups;

/** Why somebody cannot eat a meal. Only those hear of it who may know. */
public final class MealCauses {

    private static final String ALCOHOL = "alcohol";

    private MealCauses() {}

    /** Every reason; none if the person can eat it. */
    public static List<MealCause> of(Traveller traveller, Meal meal) {
        var causes = new ArrayList<MealCause>();
        var contains = meal.contains().stream().map(Allergens::code).toList();
        traveller.allergies().stream()
                .map(Allergens::code)
                .distinct()
                .filter(subject -> contains.stream().anyMatch(code -> FoodGroups.covers(subject, code)))
                .map(MealCause::allergy)
                .forEach(causes::add);
        traveller.diets().stream()
                .distinct()
                .filter(diet -> !meal.suits().contains(diet))
                .map(MealCause::diet)
                .forEach(causes::add);
        if (traveller.faithNeeds().contains(FaithNeed.NO_ALCOHOL_AT_HOME) && contains.contains(ALCOHOL)) {
            causes.add(MealCause.allergy(ALCOHOL));
        }
        if (traveller.faithNeeds().contains(FaithNeed.FASTING_HOURS)
                && (meal.kind() == MealKind.LUNCH || meal.kind() == MealKind.SNACK)) {
            causes.add(MealCause.fasting());
        }
        return causes;
    }
}
