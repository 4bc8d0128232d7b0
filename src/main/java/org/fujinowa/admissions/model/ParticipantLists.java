package org.fujinowa.admissions.model;

import java.util.List;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;

/** What a participant's record keeps sealed, as one text: all of health, food and faith, and every list. */
record ParticipantLists(
        List<Allergy> allergies,
        List<Diet> diets,
        List<FaithNeed> faithNeeds,
        List<Animal> fearedAnimals,
        List<LanguageSkill> languages,
        List<String> interests,
        List<OpenQuestion> openQuestions,
        List<HomeWish> homeWishes,
        String wishes) {

    static ParticipantLists of(ParticipantDetails details) {
        return new ParticipantLists(
                details.allergies(),
                details.diets(),
                details.faithNeeds(),
                details.fearedAnimals(),
                details.languages(),
                details.interests(),
                details.openQuestions(),
                details.homeWishes(),
                details.wishes());
    }
}
