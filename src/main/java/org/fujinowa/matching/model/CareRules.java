package org.fujinowa.matching.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.hosting.Pet;
import org.fujinowa.matching.Remark;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.Kebab;

/** The {@link HardRules} about what a guest eats, believes and cannot bear. */
final class CareRules {

    /** A home that can cook the one serves the other, too: vegan food is vegetarian, and halal food has no pork. */
    private static final Map<Diet, Set<Diet>> SERVED_BY = Map.of(
            Diet.VEGETARIAN, Set.of(Diet.VEGAN),
            Diet.NO_PORK, Set.of(Diet.HALAL, Diet.VEGETARIAN, Diet.VEGAN),
            Diet.NO_BEEF, Set.of(Diet.VEGETARIAN, Diet.VEGAN),
            Diet.NO_RAW_FISH, Set.of(Diet.VEGETARIAN, Diet.VEGAN),
            Diet.LACTOSE_FREE, Set.of(Diet.VEGAN));

    private CareRules() {}

    /**
     * An allergy blocks every home with that animal, unless it is mild, medicine controls it and the animal stays outdoors. An
     * allergy to an animal without a name of its own blocks every home with a pet.
     */
    static Stream<Remark> noAnimalTheGuestIsAllergicTo(Guest guest, Home home) {
        return guest.animalAllergies().stream()
                .flatMap(allergy -> Guest.animalOf(allergy)
                        .map(animal -> Stream.concat(named(allergy, animal, home), unnamed(home)))
                        .orElseGet(() -> HardRules.when(
                                !home.details().pets().isEmpty(),
                                Remark.blocks("matching.rule.unknown-animal-allergy", subject(allergy)))));
    }

    private static Stream<Remark> named(Allergy allergy, Animal animal, Home home) {
        var pets = home.pets(animal);
        if (pets.isEmpty()) {
            return Stream.empty();
        }
        var bearable = allergy.severity() == Severity.MILD
                && allergy.controlledByMedicine()
                && pets.stream().noneMatch(Pet::indoors);
        return Stream.of(
                bearable
                        ? Remark.care("matching.rule.pet-allergy-controlled", word(animal))
                        : Remark.blocks("matching.rule.pet-allergy", word(animal)));
    }

    /** "Another animal" is none of those with a name, but somebody should ask what it is. */
    private static Stream<Remark> unnamed(Home home) {
        return HardRules.when(!home.pets(Animal.OTHER).isEmpty(), Remark.care("matching.rule.other-animal"));
    }

    private static String subject(Allergy allergy) {
        return allergy.subject().equals(Animal.OTHER.name()) ? word(Animal.OTHER) : allergy.subject();
    }

    static Stream<Remark> noAnimalTheGuestIsAfraidOf(Guest guest, Home home) {
        return guest.details().fearedAnimals().stream()
                .filter(animal -> !home.pets(animal).isEmpty())
                .map(animal -> home.pets(animal).stream().anyMatch(Pet::indoors)
                        ? Remark.blocks("matching.rule.pet-feared", word(animal))
                        : Remark.care("matching.rule.pet-feared-outdoors", word(animal)));
    }

    static Stream<Remark> theFamilyCanCookForTheDiet(Guest guest, Home home) {
        return guest.details().diets().stream()
                .filter(diet -> !serves(home, diet))
                .map(diet -> Remark.blocks("matching.rule.diet-not-served", "@" + Kebab.key(diet)));
    }

    private static boolean serves(Home home, Diet diet) {
        var served = home.details().dietsServed();
        return served.contains(diet)
                || SERVED_BY.getOrDefault(diet, Set.of()).stream().anyMatch(served::contains);
    }

    /** To speak of faith is free: who said nothing needs nothing. */
    static Stream<Remark> theFamilyCanMeetTheNeedsOfFaith(Guest guest, Home home) {
        return guest.details().faithNeeds().stream()
                .map(need -> meets(home, need)
                        ? Remark.care("matching.rule.faith-agreed", "@" + Kebab.key(need))
                        : Remark.blocks("matching.rule.faith-not-served", "@" + Kebab.key(need)));
    }

    /** That no animal comes indoors follows from what the family told of its pets. */
    private static boolean meets(Home home, FaithNeed need) {
        return need == FaithNeed.NO_ANIMALS_INDOORS
                ? home.details().pets().stream().noneMatch(Pet::indoors)
                : home.details().faithServed().contains(need);
    }

    static Stream<Remark> theFamilyCanCookAroundASevereAllergy(Guest guest, Home home) {
        return guest.allergies(AllergyKind.FOOD).stream()
                .map(allergy -> HardRules.maybeSevere(allergy.severity())
                                && !home.details().caresForAllergies()
                        ? Remark.blocks("matching.rule.severe-food-allergy", food(allergy))
                        : Remark.care("matching.rule.food-allergy", food(allergy)));
    }

    private static String food(Allergy allergy) {
        return "@people.allergen." + allergy.subject();
    }

    private static String word(Animal animal) {
        return "@" + Kebab.key(animal);
    }
}
