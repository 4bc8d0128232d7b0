package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Kebab;

/**
 * The rules that no score outweighs. Each method is one rule: it answers with a remark that blocks the pair or asks for
 * care, or with nothing if the rule is kept. Those about food, faith and animals stand in {@link CareRules}.
 *
 * <p>Where something is not known, the rule takes the safe side: an unread answer blocks, an unknown age is a minor's.
 * {@code docs/matching-rules.md} lists every rule with its sentence.
 */
public final class HardRules {

    /** The rules that hold or not whatever the night, in the order in which a coordinator would ask. */
    private static final List<Rule> ALWAYS = List.of(
            HardRules::everythingAboutTheGuestIsUnderstood,
            HardRules::everythingAboutTheHomeIsUnderstood,
            HardRules::thereIsABed,
            CareRules::noAnimalTheGuestIsAllergicTo,
            CareRules::noAnimalTheGuestIsAfraidOf,
            HardRules::nobodySmokesAroundTheGuest,
            CareRules::theFamilyCanCookForTheDiet,
            CareRules::theFamilyCanMeetTheNeedsOfFaith,
            CareRules::theFamilyCanCookAroundASevereAllergy,
            HardRules::theFamilyReceivesThisSex,
            HardRules::aOneAdultHomeOnlyWithBothConsents,
            HardRules::aOneAdultHomeOnlyIfTheFamilyHasNotRefused,
            HardRules::neverWithRelatives);

    /** The rules that may hold on some nights and not on others. */
    private static final List<Rule> BY_NIGHT = List.of(
            HardRules::theApprovalHoldsOnEveryNight,
            HardRules::theVettingIsClearedOnEveryNight,
            HardRules::theFamilyIsFreeOnEveryNight,
            HardRules::noOtherDelegationTakesTheBed);

    private static final int SMOKERS_AGE = 20;
    private static final String SMOKE = "smoke";

    private HardRules() {}

    /** One rule between a guest and a home. */
    @FunctionalInterface
    interface Rule {

        /** What the rule has to say about the pair; empty if it is kept. */
        Stream<Remark> say(Guest guest, Home home);
    }

    /** Everything that the rules have to say about the pair for the guest's whole stay. */
    public static List<Remark> remarks(Guest guest, Home home) {
        return Stream.of(BY_NIGHT, ALWAYS)
                .flatMap(List::stream)
                .flatMap(rule -> rule.say(guest, home))
                .toList();
    }

    /** What the rules have to say that depends on no night. */
    static List<Remark> always(Guest guest, Home home) {
        return ALWAYS.stream().flatMap(rule -> rule.say(guest, home)).toList();
    }

    /** Whether no rule that depends on the night stands against that one. */
    static boolean holdsOn(Guest guest, Home home, LocalDate night) {
        return home.details().approvedOn(night)
                && !home.notCleared().contains(night)
                && home.details().freeOn(night)
                && home.bedsOn(night) >= 1;
    }

    static Stream<Remark> everythingAboutTheGuestIsUnderstood(Guest guest, Home home) {
        return when(!guest.details().readyForMatching(), Remark.blocks("matching.rule.guest-not-ready"));
    }

    static Stream<Remark> everythingAboutTheHomeIsUnderstood(Guest guest, Home home) {
        return when(!home.details().readyForMatching(), Remark.blocks("matching.rule.home-not-ready"));
    }

    static Stream<Remark> theApprovalHoldsOnEveryNight(Guest guest, Home home) {
        return onNights(
                guest, "matching.rule.not-approved", night -> !home.details().approvedOn(night));
    }

    static Stream<Remark> theVettingIsClearedOnEveryNight(Guest guest, Home home) {
        return onNights(guest, "matching.rule.not-cleared", home.notCleared()::contains);
    }

    static Stream<Remark> theFamilyIsFreeOnEveryNight(Guest guest, Home home) {
        return onNights(guest, "matching.rule.away", night -> !home.details().freeOn(night));
    }

    static Stream<Remark> noOtherDelegationTakesTheBed(Guest guest, Home home) {
        return onNights(
                guest,
                "matching.rule.beds-taken",
                night -> home.details().guestBeds() >= 1 && home.details().freeOn(night) && home.bedsOn(night) < 1);
    }

    static Stream<Remark> thereIsABed(Guest guest, Home home) {
        return when(home.details().guestBeds() < 1, Remark.blocks("matching.rule.no-bed"));
    }

    static Stream<Remark> nobodySmokesAroundTheGuest(Guest guest, Home home) {
        var smoking = home.details().smoking();
        if (smoking == Smoking.NONE) {
            return Stream.empty();
        }
        if (guest.allergies(AllergyKind.OTHER).stream()
                .anyMatch(allergy -> allergy.subject().equals(SMOKE))) {
            return Stream.of(Remark.blocks("matching.rule.smoke-allergy"));
        }
        if (smoking == Smoking.INSIDE && guest.age().orElse(0) < SMOKERS_AGE) {
            return Stream.of(Remark.blocks("matching.rule.smoking-inside"));
        }
        return Stream.of(
                guest.details().acceptsSmokers()
                        ? Remark.care("matching.rule.smoking-accepted")
                        : Remark.blocks("matching.rule.smoking-not-accepted"));
    }

    static Stream<Remark> theFamilyReceivesThisSex(Guest guest, Home home) {
        var wish = home.details().guestWish();
        var sex = guest.person().sex();
        var kept = wish == GuestWish.ANY
                || (wish == GuestWish.FEMALE && sex == Sex.FEMALE)
                || (wish == GuestWish.MALE && sex == Sex.MALE);
        return when(!kept, Remark.blocks("matching.rule.guest-wish", "@" + Kebab.key(wish)));
    }

    /** Somebody under age stays with fewer than two adults only if both they and their guardian have said yes. */
    static Stream<Remark> aOneAdultHomeOnlyWithBothConsents(Guest guest, Home home) {
        var own = guest.details().acceptsOneAdultHome();
        var guardian = guest.details().guardianAcceptsOneAdultHome();
        var members = home.details().members();
        if (!guest.minor()
                || (own && guardian)
                || home.details().adultsOn(guest.stay().arrival()) > 1) {
            return Stream.empty();
        }
        if (members.isEmpty()) {
            return Stream.of(Remark.care("matching.rule.members-not-known"));
        }
        var unclear = members.size() > 1
                && members.stream().anyMatch(member -> member.birthDate() == null && !member.adultByRelation());
        if (unclear) {
            return Stream.of(Remark.care("matching.rule.adults-not-known"));
        }
        var missing = own ? "guardian" : guardian ? "participant" : "both";
        return Stream.of(Remark.blocks("matching.rule.one-adult-home", "@matching.consent." + missing));
    }

    /** A family may have said on its own form that it receives nobody under age while only one adult is there. */
    static Stream<Remark> aOneAdultHomeOnlyIfTheFamilyHasNotRefused(Guest guest, Home home) {
        var refused = home.noMinorsAlone()
                && guest.minor()
                && home.details().adultsOn(guest.stay().arrival()) <= 1;
        return when(refused, Remark.blocks("matching.rule.one-adult-refused"));
    }

    /** Neither with themselves or their guardian in the house, nor at their own address. */
    static Stream<Remark> neverWithRelatives(Guest guest, Home home) {
        var family = guest.family();
        var lives = home.details().persons().stream().anyMatch(family::contains);
        var sameAddress =
                SameAddress.of(guest.person().address(), home.details().address());
        return when(lives || sameAddress, Remark.blocks("matching.rule.relatives"));
    }

    /** Whether an allergy counts as severe: one whose severity nobody told does. */
    static boolean maybeSevere(Severity severity) {
        return severity == Severity.SEVERE || severity == Severity.UNSTATED;
    }

    private static Stream<Remark> onNights(Guest guest, String key, Predicate<LocalDate> broken) {
        var nights =
                guest.stay().eachNight().filter(broken).map(LocalDate::toString).collect(Collectors.joining(","));
        return when(!nights.isEmpty(), new Remark(Tone.BLOCKS, key, List.of("#" + nights)));
    }

    static Stream<Remark> when(boolean broken, Remark remark) {
        return broken ? Stream.of(remark) : Stream.empty();
    }
}
