package org.fujinowa.matching.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.ScorePart;
import org.fujinowa.matching.Wish;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Kebab;
import org.jspecify.annotations.Nullable;

/**
 * What makes a pair better than another. Each method is one wish: how much of it the pair meets, and where there is something
 * worth telling, a remark. A wish that somebody does not have is met.
 */
final class Wishes {

    private static final int NEAR_YEARS = 2;
    private static final int FURTHER_YEARS = 4;
    private static final int GROWN_UP = 20;
    private static final int SCHOOL_AGE = 6;
    private static final int SHORT_WAY_MINUTES = 10;
    private static final int LONG_WAY_MINUTES = 60;
    private static final int GUESTS_THAT_TIRE = 5;
    private static final List<String> GRANDPARENTS = Stream.of(
                    "祖", "曾祖", "おじい", "おばあ", "grandfather", "grandmother", "grandparent", "grandpa", "grandma")
            .map(Folding::fold)
            .toList();
    private static final int LEVELS = LanguageLevel.values().length;

    private Wishes() {}

    /**
     * How much of a wish a pair meets.
     *
     * @param part of so many equal parts
     * @param whole how many there are
     * @param remark what is worth telling
     */
    record Met(int part, int whole, Optional<Remark> remark) {

        static final Met FULLY = of(1, 1);
        static final Met HALF = of(1, 2);
        static final Met NOT = of(0, 1);

        static Met of(int part, int whole) {
            return new Met(part, whole, Optional.empty());
        }

        static Met fullyIf(boolean met) {
            return met ? FULLY : NOT;
        }

        Met saying(Remark said) {
            return new Met(part, whole, Optional.of(said));
        }
    }

    /** A wish weighed for one pair. */
    record Weighed(ScorePart part, Optional<Remark> remark) {}

    /** Every wish that counts, weighed for the pair; the most points of all are together {@link MatchSettings#WHOLE}. */
    static List<Weighed> weigh(
            Guest guest, Home home, Map<Wish, Integer> shares, MatchSettings settings, Set<HostFamilyId> twins) {
        return shares.entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .map(share ->
                        weighed(share.getKey(), share.getValue(), met(share.getKey(), guest, home, settings, twins)))
                .toList();
    }

    private static Weighed weighed(Wish wish, int most, Met met) {
        return new Weighed(new ScorePart(wish.key(), most * met.part() / met.whole(), most), met.remark());
    }

    static Met met(Wish wish, Guest guest, Home home, MatchSettings settings, Set<HostFamilyId> twins) {
        return switch (wish) {
            case LANGUAGE -> aCommonLanguage(guest, home);
            case INTERESTS -> commonInterests(guest, home);
            case NEAR_AGE -> aChildOfNearAge(guest, home);
            case CHILD_SEX -> theChildWishedFor(guest, home);
            case FAIR_BURDEN -> fairBurden(guest, home);
            case FIRST_TIME -> aFirstTimeFamily(home);
            case TWIN -> aTwinFamily(home, twins);
            case OWN_ROOM -> aRoomAlone(guest, home, settings.keepOwnRooms());
            case NEARNESS -> aShortWay(home);
            case FAMILY_WISHES -> theAgeTheFamilyWishes(guest, home);
            case GUEST_WISHES -> theHomeTheGuestWishes(guest, home);
        };
    }

    static Met aCommonLanguage(Guest guest, Home home) {
        var best = 0;
        var language = "";
        for (var spoken : guest.details().languages()) {
            for (var atHome : withJapanese(home)) {
                var common = Math.min(level(spoken), level(atHome));
                if (spoken.language().equals(atHome.language()) && common > best) {
                    best = common;
                    language = spoken.language();
                }
            }
        }
        var met = Met.of(best, LEVELS);
        return best < 2 ? met : met.saying(Remark.good("matching.good.language", "@people.language." + language));
    }

    /** A family in Fujisawa speaks Japanese even where nobody wrote it down. */
    private static List<LanguageSkill> withJapanese(Home home) {
        var skills = new ArrayList<>(home.details().languages());
        skills.add(new LanguageSkill("ja", LanguageLevel.NATIVE));
        return skills;
    }

    private static int level(LanguageSkill skill) {
        return skill.level().ordinal() + 1;
    }

    static Met commonInterests(Guest guest, Home home) {
        var atHome = home.details().interests().stream().map(Folding::fold).collect(Collectors.toSet());
        var common = guest.details().interests().stream()
                .filter(interest -> atHome.contains(Folding.fold(interest)))
                .distinct()
                .toList();
        var met = Met.of(Math.min(2, common.size()), 2);
        return common.isEmpty() ? met : met.saying(Remark.good("matching.good.interests", String.join("・", common)));
    }

    static Met aChildOfNearAge(Guest guest, Home home) {
        if (guest.age().isEmpty() || guest.age().getAsInt() >= GROWN_UP) {
            return Met.HALF;
        }
        var age = guest.age().getAsInt();
        var nearest = children(guest, home)
                .flatMap(child -> ageOf(child, guest).stream())
                .min(Comparator.comparingInt(years -> Math.abs(years - age)));
        var apart = nearest.map(years -> Math.abs(years - age)).orElse(Integer.MAX_VALUE);
        if (apart > FURTHER_YEARS) {
            return Met.NOT;
        }
        return (apart <= NEAR_YEARS ? Met.FULLY : Met.HALF)
                .saying(Remark.good("matching.good.near-age", nearest.orElseThrow()));
    }

    /** A child of near age who is the girl or boy that the guest would like. */
    static Met theChildWishedFor(Guest guest, Home home) {
        var wish = guest.details().childWish();
        if (wish == ChildWish.ANY) {
            return Met.FULLY;
        }
        var sex = wish == ChildWish.GIRL ? Sex.FEMALE : Sex.MALE;
        var age = guest.age();
        var lives = age.isPresent()
                && children(guest, home)
                        .filter(child -> child.sex() == sex)
                        .flatMap(child -> ageOf(child, guest).stream())
                        .anyMatch(years -> Math.abs(years - age.getAsInt()) <= FURTHER_YEARS);
        return lives ? Met.FULLY.saying(Remark.good("matching.good.child-sex", "@" + Kebab.key(wish))) : Met.NOT;
    }

    private static Stream<Member> children(Guest guest, Home home) {
        return home.details().members().stream()
                .filter(member ->
                        ageOf(member, guest).filter(years -> years < GROWN_UP).isPresent());
    }

    private static Optional<Integer> ageOf(Member member, Guest guest) {
        return Optional.ofNullable(member.birthDate())
                .map(born -> Period.between(born, guest.stay().arrival()).getYears());
    }

    /** Who has given less in the last five years comes first. */
    static Met fairBurden(Guest guest, Home home) {
        var recent = home.details().guestsInFiveYearsTo(guest.stay().arrival());
        var met = Met.of(GUESTS_THAT_TIRE - Math.min(GUESTS_THAT_TIRE, recent), GUESTS_THAT_TIRE);
        return home.details().history().isEmpty() ? met.saying(Remark.good("matching.good.first-time")) : met;
    }

    static Met aFirstTimeFamily(Home home) {
        return Met.fullyIf(home.details().history().isEmpty());
    }

    /** A guest whom no family is bound to has no such wish. */
    static Met aTwinFamily(Home home, Set<HostFamilyId> twins) {
        if (twins.isEmpty()) {
            return Met.FULLY;
        }
        return twins.contains(home.id()) ? Met.FULLY.saying(Remark.good("matching.good.twin")) : Met.NOT;
    }

    static Met aRoomAlone(Guest guest, Home home, boolean kept) {
        if (!guest.details().wishesOwnRoom()) {
            return Met.FULLY;
        }
        return roomAlone(guest, home, kept)
                ? Met.FULLY.saying(Remark.good("matching.good.own-room"))
                : Met.NOT.saying(Remark.care("matching.care.no-own-room"));
    }

    /** Whether the guest wishes a room alone and can have one: on every night its beds are there, and are kept for them. */
    static boolean roomAlone(Guest guest, Home home, boolean kept) {
        var beds = Rooms.bedsOfARoom(home);
        return guest.details().wishesOwnRoom()
                && home.details().guestRooms() >= 1
                && (kept || beds == 1)
                && guest.stay()
                        .eachNight()
                        .filter(night -> HardRules.holdsOn(guest, home, night))
                        .allMatch(night -> home.bedsOn(night) >= beds);
    }

    static Met aShortWay(Home home) {
        var minutes = home.details().minutesToMeetingPoint();
        if (minutes == null) {
            return Met.HALF;
        }
        var over = Math.min(LONG_WAY_MINUTES, Math.max(SHORT_WAY_MINUTES, minutes)) - SHORT_WAY_MINUTES;
        var most = LONG_WAY_MINUTES - SHORT_WAY_MINUTES;
        var met = Met.of(most - over, most);
        return minutes > LONG_WAY_MINUTES / 2 ? met.saying(Remark.care("matching.care.long-way", minutes)) : met;
    }

    /** Half where the guest's age is not known. */
    static Met theAgeTheFamilyWishes(Guest guest, Home home) {
        var from = home.details().guestAgeFrom();
        var until = home.details().guestAgeUntil();
        if (from == null && until == null) {
            return Met.FULLY;
        }
        if (guest.age().isEmpty()) {
            return Met.HALF;
        }
        var age = guest.age().getAsInt();
        var fits = (from == null || age >= from) && (until == null || age <= until);
        return fits ? Met.FULLY : Met.NOT.saying(Remark.care("matching.care.age-wished", ages(from, until)));
    }

    private static String ages(@Nullable Integer from, @Nullable Integer until) {
        return (from == null ? "" : from) + "–" + (until == null ? "" : until);
    }

    static Met theHomeTheGuestWishes(Guest guest, Home home) {
        var wishes = guest.details().homeWishes().stream().distinct().toList();
        if (wishes.isEmpty()) {
            return Met.FULLY;
        }
        var met = wishes.stream().filter(wish -> meets(guest, home, wish)).toList();
        var missed = wishes.stream()
                .filter(wish -> !met.contains(wish))
                .map(wish -> "@" + Kebab.key(wish))
                .toList();
        var part = Met.of(met.size(), wishes.size());
        return missed.isEmpty() ? part : part.saying(Remark.care("matching.care.home-wish", missed.get(0)));
    }

    private static boolean meets(Guest guest, Home home, HomeWish wish) {
        return switch (wish) {
            case SMALL_CHILDREN -> hasSmallChildren(guest, home);
            case NO_SMALL_CHILDREN -> !hasSmallChildren(guest, home);
            case ANIMALS -> !home.details().pets().isEmpty();
            case NO_ANIMALS -> home.details().pets().isEmpty();
            case GRANDPARENTS ->
                home.details().members().stream().anyMatch(member -> isGrandparent(Folding.fold(member.relation())));
        };
    }

    private static boolean isGrandparent(String relation) {
        return GRANDPARENTS.stream().anyMatch(relation::startsWith);
    }

    private static boolean hasSmallChildren(Guest guest, Home home) {
        return children(guest, home)
                .anyMatch(child ->
                        ageOf(child, guest).filter(years -> years < SCHOOL_AGE).isPresent());
    }

    static Stream<Remark> remarks(List<Weighed> weighed) {
        return weighed.stream().flatMap(wish -> wish.remark().stream());
    }
}
