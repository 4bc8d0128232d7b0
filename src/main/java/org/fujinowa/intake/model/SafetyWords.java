package org.fujinowa.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.intake.reading.AllergyFact;
import org.fujinowa.intake.reading.DietFact;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.Severity;

/** Turns what the readers understood into the words of the registers, and says where those have no word. */
final class SafetyWords {

    private static final int LONGEST = 300;
    private static final List<Animal> ALL_WITH_FUR_OR_FEATHERS =
            List.of(Animal.DOG, Animal.CAT, Animal.RABBIT, Animal.HAMSTER, Animal.BIRD, Animal.LIVESTOCK, Animal.OTHER);

    private SafetyWords() {}

    static List<Allergy> allergies(List<AllergyFact> facts) {
        return facts.stream().flatMap(SafetyWords::allergy).toList();
    }

    private static Stream<Allergy> allergy(AllergyFact fact) {
        var severity = switch (fact.severity()) {
            case UNKNOWN -> Severity.UNSTATED;
            case MILD -> Severity.MILD;
            case MODERATE -> Severity.MODERATE;
            case SEVERE, ANAPHYLAXIS -> Severity.SEVERE;
        };
        var words =
                fact.words().length() <= LONGEST ? fact.words() : fact.words().substring(0, LONGEST);
        if (fact.kind() != AllergyFact.Kind.ANIMAL) {
            var kind = fact.kind() == AllergyFact.Kind.FOOD ? AllergyKind.FOOD : AllergyKind.OTHER;
            return Stream.of(new Allergy(kind, fact.subject(), severity, fact.controlledByMedicine(), words));
        }
        return animals(fact.subject()).stream()
                .map(animal ->
                        new Allergy(AllergyKind.ANIMAL, animal.name(), severity, fact.controlledByMedicine(), words));
    }

    /** The animals of a code; what has no word of its own is another animal, never none. */
    static List<Animal> animals(String code) {
        return switch (code) {
            case "all" -> ALL_WITH_FUR_OR_FEATHERS;
            case "dog", "big-dog" -> List.of(Animal.DOG);
            case "cat" -> List.of(Animal.CAT);
            case "rabbit" -> List.of(Animal.RABBIT);
            case "hamster" -> List.of(Animal.HAMSTER);
            case "bird", "chicken" -> List.of(Animal.BIRD);
            case "fish" -> List.of(Animal.FISH);
            case "turtle", "reptile", "snake" -> List.of(Animal.REPTILE);
            case "horse", "cow", "goat", "sheep" -> List.of(Animal.LIVESTOCK);
            default -> List.of(Animal.OTHER);
        };
    }

    /** The diets that the facts name; empty if one of them has no word in the register and is more than a dislike. */
    static Optional<List<Diet>> diets(List<DietFact> facts) {
        var diets = new ArrayList<Diet>();
        for (var fact : facts) {
            var diet = diet(fact.code());
            if (fact.strength() == DietFact.Strength.DISLIKED) {
                continue;
            }
            if (diet.isEmpty()) {
                return Optional.empty();
            }
            if (!diets.contains(diet.get())) {
                diets.add(diet.get());
            }
        }
        return Optional.of(diets);
    }

    private static Optional<Diet> diet(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "vegetarian" -> Diet.VEGETARIAN;
                    case "vegan" -> Diet.VEGAN;
                    case "halal" -> Diet.HALAL;
                    case "pork" -> Diet.NO_PORK;
                    case "beef" -> Diet.NO_BEEF;
                    case "gluten-free" -> Diet.GLUTEN_FREE;
                    case "lactose-free" -> Diet.LACTOSE_FREE;
                    case "raw-fish" -> Diet.NO_RAW_FISH;
                    default -> null;
                });
    }
}
