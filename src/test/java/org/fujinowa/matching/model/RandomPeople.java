package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.matching.model.MatchingExamples.GuestMaker;
import org.fujinowa.matching.model.MatchingExamples.HomeMaker;
import org.fujinowa.people.Animal;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.StayPeriod;

/** Guests and homes of every kind, by chance but always the same for one seed. */
public final class RandomPeople {

    private static final List<String> INTERESTS = List.of("野球", "ピアノ", "水泳", "写真", "釣り");
    private static final List<String> LANGUAGES = List.of("en", "ja", "vi", "de");

    private final Random random;

    public RandomPeople(Random random) {
        this.random = random;
    }

    public Guest guest() {
        var maker = new GuestMaker();
        maker.sex = one(Sex.values());
        maker.born = random.nextInt(8) == 0 ? null : LocalDate.of(1960 + random.nextInt(56), 1 + random.nextInt(12), 3);
        maker.ownRoom = random.nextBoolean();
        maker.childWish = one(ChildWish.values());
        maker.homeWishes = some(HomeWish.values());
        maker.languages = skills();
        maker.interests = some(INTERESTS.toArray(String[]::new));
        return maker.make();
    }

    public Home home() {
        var maker = new HomeMaker();
        maker.beds = random.nextInt(5);
        maker.rooms = random.nextInt(4);
        maker.minutes = random.nextInt(6) == 0 ? null : random.nextInt(120);
        maker.languages = skills();
        maker.interests = some(INTERESTS.toArray(String[]::new));
        maker.pets = some(Animal.values()).stream()
                .map(animal -> new Pet(animal, 1, random.nextBoolean(), ""))
                .toList();
        maker.members = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> new Member(
                        null,
                        "架空",
                        one("父", "母", "祖母", "長女"),
                        one(Sex.values()),
                        random.nextInt(4) == 0 ? null : LocalDate.of(1930 + random.nextInt(95), 5, 1)))
                .toList();
        maker.ageFrom = random.nextBoolean() ? random.nextInt(20) : null;
        maker.ageUntil = random.nextBoolean() ? 15 + random.nextInt(40) : null;
        maker.history = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new HostedBefore(2015 + random.nextInt(13), "CHRC", 1 + random.nextInt(4), 0))
                .toList();
        return maker.make();
    }

    /** The nights for which a guest needs a home. */
    public static StayPeriod nights() {
        return MatchingExamples.SUMMER;
    }

    /** A draft for the guest's whole stay. */
    public static Placement draft(Guest guest, Home home) {
        return MatchingExamples.placement(guest, home, guest.stay(), false);
    }

    private List<LanguageSkill> skills() {
        return some(LANGUAGES.toArray(String[]::new)).stream()
                .map(language -> new LanguageSkill(language, one(LanguageLevel.values())))
                .toList();
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    @SafeVarargs
    private <T> List<T> some(T... all) {
        return Arrays.stream(all).filter(any -> random.nextInt(3) == 0).toList();
    }
}
