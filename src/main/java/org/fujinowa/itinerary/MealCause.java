package org.fujinowa.itinerary;

import java.io.Serializable;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody cannot eat a meal: something in it, or something about it.
 *
 * @param substance a code of {@link Allergens} or a word; empty if it is something else
 * @param diet the diet for which there is nothing, if it is that
 * @param need the need of faith that is in the way, if it is that
 */
public record MealCause(
        String substance, @Nullable Diet diet, @Nullable FaithNeed need) implements Serializable {

    /** Something in the meal. */
    public static MealCause allergy(String substance) {
        return new MealCause(substance, null, null);
    }

    /** A diet for which there is nothing to eat. */
    public static MealCause diet(Diet diet) {
        return new MealCause("", diet, null);
    }

    /** A fast: nothing is eaten between dawn and sunset. */
    public static MealCause fasting() {
        return new MealCause("", null, FaithNeed.FASTING_HOURS);
    }

    /** In words. */
    public String word(Language language) {
        if (diet != null) {
            return Texts.in(language).of(Kebab.key(diet));
        }
        return need != null ? Texts.in(language).of(Kebab.key(need)) : Allergens.word(substance, language);
    }
}
