package org.fujinowa.itinerary.model.conflict;

import org.fujinowa.itinerary.Meal;
import org.fujinowa.itinerary.MealKind;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.FoodGroups;

/** Whether somebody can eat what a meal consists of. */
final class Eating {

    private static final String ALCOHOL = "alcohol";

    private Eating() {}

    /** Whether nothing in it is what the person must not or does not eat. */
    static boolean can(Traveller traveller, Meal meal) {
        var contains = meal.contains().stream().map(Allergens::code).toList();
        var allergic = traveller.allergies().stream()
                .map(Allergens::code)
                .anyMatch(subject -> contains.stream().anyMatch(code -> FoodGroups.covers(subject, code)));
        var needs = traveller.faithNeeds();
        var alcohol = needs.contains(FaithNeed.NO_ALCOHOL_AT_HOME) && contains.contains(ALCOHOL);
        var fast = needs.contains(FaithNeed.FASTING_HOURS)
                && (meal.kind() == MealKind.LUNCH || meal.kind() == MealKind.SNACK);
        return !allergic && meal.suits().containsAll(traveller.diets()) && !alcohol && !fast;
    }
}
