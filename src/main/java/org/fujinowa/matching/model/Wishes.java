package org.fujinowa.matching.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.ScorePart;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.shared.Folding;

/**
 * What makes a pair better than another, each wish with the most it can add; together 1000 points.
 *
 * <p>Each method is one wish. It answers with its points and, where there is something worth telling, a remark.
 */
public final class Wishes {

    static final int LANGUAGE = 250;
    static final int INTERESTS = 200;
    static final int NEAR_AGE = 200;
    static final int FAIR_BURDEN = 150;
    static final int OWN_ROOM = 100;
    static final int NEARNESS = 100;

    private static final int NEAR_YEARS = 2;
    private static final int FURTHER_YEARS = 4;
    private static final int GROWN_UP = 20;
    private static final int SHORT_WAY_MINUTES = 10;
    private static final int LONG_WAY_MINUTES = 60;
    private static final int YEARS_THAT_COUNT = 5;
    private static final int GUESTS_THAT_TIRE = 5;

    private Wishes() {}

    /** A wish weighed for one pair. */
    record Weighed(ScorePart part, Optional<Remark> remark) {

        static Weighed of(String wish, int points, int most) {
            return new Weighed(new ScorePart("matching.wish." + wish, points, most), Optional.empty());
        }

        Weighed saying(Remark said) {
            return new Weighed(part, Optional.of(said));
        }
    }

    /** Every wish, weighed for the pair. */
    static List<Weighed> weigh(Guest guest, Home home) {
        return List.of(
                aCommonLanguage(guest, home),
                commonInterests(guest, home),
                aChildOfNearAge(guest, home),
                fairBurden(guest, home),
                aRoomAlone(guest, home),
                aShortWay(home));
    }

    static Weighed aCommonLanguage(Guest guest, Home home) {
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
        var weighed = Weighed.of("language", LANGUAGE * best / 4, LANGUAGE);
        return best < 2
                ? weighed
                : weighed.saying(Remark.good("matching.good.language", "@people.language." + language));
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

    static Weighed commonInterests(Guest guest, Home home) {
        var atHome = folded(home.details().interests());
        var common = guest.details().interests().stream()
                .filter(interest -> atHome.contains(Folding.fold(interest)))
                .distinct()
                .toList();
        var weighed = Weighed.of("interests", INTERESTS * Math.min(2, common.size()) / 2, INTERESTS);
        return common.isEmpty()
                ? weighed
                : weighed.saying(Remark.good("matching.good.interests", String.join("・", common)));
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Folding::fold).collect(Collectors.toSet());
    }

    static Weighed aChildOfNearAge(Guest guest, Home home) {
        if (guest.age().isEmpty() || guest.age().getAsInt() >= GROWN_UP) {
            return Weighed.of("near-age", NEAR_AGE / 2, NEAR_AGE);
        }
        var age = guest.age().getAsInt();
        var nearest = home.details().members().stream()
                .flatMap(member -> ageOf(member, guest).stream())
                .filter(years -> years < GROWN_UP)
                .min((one, other) -> Integer.compare(Math.abs(one - age), Math.abs(other - age)));
        var apart = nearest.map(years -> Math.abs(years - age)).orElse(Integer.MAX_VALUE);
        if (apart > FURTHER_YEARS) {
            return Weighed.of("near-age", 0, NEAR_AGE);
        }
        return Weighed.of("near-age", apart <= NEAR_YEARS ? NEAR_AGE : NEAR_AGE / 2, NEAR_AGE)
                .saying(Remark.good("matching.good.near-age", nearest.orElseThrow()));
    }

    private static Optional<Integer> ageOf(Member member, Guest guest) {
        return Optional.ofNullable(member.birthDate())
                .map(born -> Period.between(born, guest.stay().arrival()).getYears());
    }

    /** Who has given less in the last five years comes first, and a family that has never hosted before all others. */
    static Weighed fairBurden(Guest guest, Home home) {
        var since = guest.stay().arrival().getYear() - YEARS_THAT_COUNT;
        var recent = home.details().history().stream()
                .filter(stay -> stay.year() >= since)
                .mapToInt(HostedBefore::guests)
                .sum();
        var rested = GUESTS_THAT_TIRE - Math.min(GUESTS_THAT_TIRE, recent);
        var weighed = Weighed.of("fair-burden", FAIR_BURDEN * rested / GUESTS_THAT_TIRE, FAIR_BURDEN);
        return home.details().history().isEmpty() ? weighed.saying(Remark.good("matching.good.first-time")) : weighed;
    }

    static Weighed aRoomAlone(Guest guest, Home home) {
        if (!guest.details().wishesOwnRoom()) {
            return Weighed.of("own-room", OWN_ROOM, OWN_ROOM);
        }
        return home.details().guestRooms() >= 1
                ? Weighed.of("own-room", OWN_ROOM, OWN_ROOM).saying(Remark.good("matching.good.own-room"))
                : Weighed.of("own-room", 0, OWN_ROOM).saying(Remark.care("matching.care.no-own-room"));
    }

    static Weighed aShortWay(Home home) {
        var minutes = home.details().minutesToMeetingPoint();
        if (minutes == null) {
            return Weighed.of("nearness", NEARNESS / 2, NEARNESS);
        }
        var over = Math.min(LONG_WAY_MINUTES, Math.max(SHORT_WAY_MINUTES, minutes)) - SHORT_WAY_MINUTES;
        var points = NEARNESS - NEARNESS * over / (LONG_WAY_MINUTES - SHORT_WAY_MINUTES);
        var weighed = Weighed.of("nearness", points, NEARNESS);
        return minutes > LONG_WAY_MINUTES / 2
                ? weighed.saying(Remark.care("matching.care.long-way", minutes))
                : weighed;
    }

    static Stream<Remark> remarks(List<Weighed> weighed) {
        return weighed.stream().flatMap(wish -> wish.remark().stream());
    }
}
