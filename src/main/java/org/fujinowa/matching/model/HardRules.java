package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.Remark;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Kebab;

/**
 * The rules that no score outweighs. Each method is one rule: it answers with a remark that blocks the pair or asks for
 * care, or with nothing if the rule is kept.
 *
 * <p>Where something is not known, the rule takes the safe side: an unread answer blocks, an unknown age is a minor's.
 */
public final class HardRules {

    /** Every rule, in the order in which a coordinator would ask. */
    private static final List<Rule> ALL = List.of(
            HardRules::everythingAboutTheGuestIsUnderstood,
            HardRules::everythingAboutTheHomeIsUnderstood,
            HardRules::theApprovalHoldsOnEveryNight,
            HardRules::theFamilyIsFreeOnEveryNight,
            HardRules::thereIsABed,
            HardRules::noAnimalTheGuestIsAllergicTo,
            HardRules::noAnimalTheGuestIsAfraidOf,
            HardRules::nobodySmokesAroundTheGuest,
            HardRules::theFamilyCanCookForTheDiet,
            HardRules::theFamilyCanCookAroundASevereAllergy,
            HardRules::theFamilyReceivesThisSex,
            HardRules::aOneAdultHomeOnlyWithConsent,
            HardRules::neverWithRelatives);

    private static final int SMOKERS_AGE = 20;

    private HardRules() {}

    /** One rule between a guest and a home. */
    @FunctionalInterface
    interface Rule {

        /** What the rule has to say about the pair; empty if it is kept. */
        Stream<Remark> say(Guest guest, Home home);
    }

    /** Everything that the rules have to say about the pair. */
    public static List<Remark> remarks(Guest guest, Home home) {
        return ALL.stream().flatMap(rule -> rule.say(guest, home)).toList();
    }

    static Stream<Remark> everythingAboutTheGuestIsUnderstood(Guest guest, Home home) {
        return when(!guest.details().readyForMatching(), Remark.blocks("matching.rule.guest-not-ready"));
    }

    static Stream<Remark> everythingAboutTheHomeIsUnderstood(Guest guest, Home home) {
        return when(!home.details().readyForMatching(), Remark.blocks("matching.rule.home-not-ready"));
    }

    static Stream<Remark> theApprovalHoldsOnEveryNight(Guest guest, Home home) {
        return nights(guest, night -> !home.details().approvedOn(night))
                .map(nights -> Remark.blocks("matching.rule.not-approved", nights))
                .stream();
    }

    static Stream<Remark> theFamilyIsFreeOnEveryNight(Guest guest, Home home) {
        return nights(guest, night -> !home.details().freeOn(night))
                .map(nights -> Remark.blocks("matching.rule.away", nights))
                .stream();
    }

    static Stream<Remark> thereIsABed(Guest guest, Home home) {
        return when(home.details().guestBeds() < 1, Remark.blocks("matching.rule.no-bed"));
    }

    /** An allergy blocks every home with that animal, unless medicine controls a mild one and the animal stays outdoors. */
    static Stream<Remark> noAnimalTheGuestIsAllergicTo(Guest guest, Home home) {
        return guest.allergies(AllergyKind.ANIMAL).stream()
                .flatMap(allergy -> animal(allergy)
                        .map(animal -> home.pet(animal).stream().map(pet -> petRemark(allergy, animal, pet)))
                        .orElseGet(() -> when(
                                !home.details().pets().isEmpty(),
                                Remark.blocks("matching.rule.unknown-animal-allergy", allergy.subject()))));
    }

    private static Remark petRemark(Allergy allergy, Animal animal, Pet pet) {
        var bearable = allergy.severity() == Severity.MILD && allergy.controlledByMedicine() && !pet.indoors();
        return bearable
                ? Remark.care("matching.rule.pet-allergy-controlled", word(animal))
                : Remark.blocks("matching.rule.pet-allergy", word(animal));
    }

    static Stream<Remark> noAnimalTheGuestIsAfraidOf(Guest guest, Home home) {
        return guest.details().fearedAnimals().stream()
                .flatMap(animal -> home.pet(animal).stream()
                        .map(pet -> pet.indoors()
                                ? Remark.blocks("matching.rule.pet-feared", word(animal))
                                : Remark.care("matching.rule.pet-feared-outdoors", word(animal))));
    }

    static Stream<Remark> nobodySmokesAroundTheGuest(Guest guest, Home home) {
        var smoking = home.details().smoking();
        if (smoking == Smoking.NONE) {
            return Stream.empty();
        }
        var accepts = guest.details().acceptsSmokers();
        if (smoking == Smoking.INSIDE && guest.age().orElse(0) < SMOKERS_AGE) {
            return Stream.of(Remark.blocks("matching.rule.smoking-inside"));
        }
        return Stream.of(
                accepts
                        ? Remark.care("matching.rule.smoking-accepted")
                        : Remark.blocks("matching.rule.smoking-not-accepted"));
    }

    static Stream<Remark> theFamilyCanCookForTheDiet(Guest guest, Home home) {
        return guest.details().diets().stream()
                .filter(diet -> !serves(home, diet))
                .map(diet -> Remark.blocks("matching.rule.diet-not-served", word(diet)));
    }

    /** Vegan food is vegetarian too, and halal food has no pork. */
    private static boolean serves(Home home, Diet diet) {
        var served = home.details().dietsServed();
        return served.contains(diet)
                || (diet == Diet.VEGETARIAN && served.contains(Diet.VEGAN))
                || (diet == Diet.NO_PORK && served.contains(Diet.HALAL))
                || (diet == Diet.LACTOSE_FREE && served.contains(Diet.VEGAN));
    }

    /** An allergy whose severity nobody told counts as severe. */
    static Stream<Remark> theFamilyCanCookAroundASevereAllergy(Guest guest, Home home) {
        return guest.allergies(AllergyKind.FOOD).stream()
                .map(allergy -> mayBeSevere(allergy) && !home.details().caresForAllergies()
                        ? Remark.blocks("matching.rule.severe-food-allergy", word(allergy))
                        : Remark.care("matching.rule.food-allergy", word(allergy)));
    }

    private static boolean mayBeSevere(Allergy allergy) {
        return allergy.severity() == Severity.SEVERE || allergy.severity() == Severity.UNSTATED;
    }

    static Stream<Remark> theFamilyReceivesThisSex(Guest guest, Home home) {
        var wish = home.details().guestWish();
        var sex = guest.person().sex();
        var kept = wish == GuestWish.ANY
                || (wish == GuestWish.FEMALE && sex == Sex.FEMALE)
                || (wish == GuestWish.MALE && sex == Sex.MALE);
        return when(!kept, Remark.blocks("matching.rule.guest-wish", word(wish)));
    }

    static Stream<Remark> aOneAdultHomeOnlyWithConsent(Guest guest, Home home) {
        if (!guest.minor() || guest.details().acceptsOneAdultHome()) {
            return Stream.empty();
        }
        if (home.details().members().isEmpty()) {
            return Stream.of(Remark.care("matching.rule.members-not-known"));
        }
        var unknownAges = home.details().members().stream().anyMatch(member -> member.birthDate() == null);
        var adults = home.adults(guest.stay().arrival());
        if (adults > 1) {
            return Stream.empty();
        }
        return Stream.of(
                unknownAges && home.details().members().size() > 1
                        ? Remark.care("matching.rule.adults-not-known")
                        : Remark.blocks("matching.rule.one-adult-home"));
    }

    static Stream<Remark> neverWithRelatives(Guest guest, Home home) {
        var lives = home.details().members().stream()
                .anyMatch(member -> guest.details().person().equals(member.person()));
        var sameAddress = !guest.person().address().isBlank()
                && guest.person()
                        .address()
                        .strip()
                        .equals(home.details().address().strip());
        return when(lives || sameAddress, Remark.blocks("matching.rule.relatives"));
    }

    private static Optional<Animal> animal(Allergy allergy) {
        return Arrays.stream(Animal.values())
                .filter(animal -> animal.name().equalsIgnoreCase(allergy.subject()))
                .filter(animal -> animal != Animal.OTHER)
                .findFirst();
    }

    private static Optional<String> nights(Guest guest, Predicate<LocalDate> broken) {
        var nights =
                guest.stay().eachNight().filter(broken).map(LocalDate::toString).collect(Collectors.joining(","));
        return nights.isEmpty() ? Optional.empty() : Optional.of("#" + nights);
    }

    private static Stream<Remark> when(boolean broken, Remark remark) {
        return broken ? Stream.of(remark) : Stream.empty();
    }

    private static String word(Animal animal) {
        return "@" + Kebab.key(animal);
    }

    private static String word(Diet diet) {
        return "@" + Kebab.key(diet);
    }

    private static String word(GuestWish wish) {
        return "@" + Kebab.key(wish);
    }

    private static String word(Allergy allergy) {
        return "@people.allergen." + allergy.subject();
    }
}
