package org.fujinowa.partnering.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.HomeNights;
import org.fujinowa.partnering.NightRuleDetails;
import org.fujinowa.partnering.NightState;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Counts the nights on which our children sleep in homes abroad, per calendar year and home, and holds them against the rule of
 * that night. Two sheets speak of one home where the names are the same and the addresses are not known to differ.
 *
 * @param homes every home of every window, with what is known of its nights
 * @param rules every rule
 */
public record NightsAbroad(List<Home> homes, List<NightRuleDetails> rules) {

    /**
     * A home as one sheet tells it.
     *
     * @param sheet which sheet
     * @param partner of which partner
     * @param details what it says
     * @param stay when the delegation stays in homes, where the sheet names no days
     */
    public record Home(
            SheetId sheet,
            PartnerId partner,
            HomeDetails details,
            @Nullable StayPeriod stay) {

        /** The nights on which anybody of ours sleeps there. */
        Set<LocalDate> nights() {
            var from = details.firstNight() == null && stay != null ? stay.arrival() : details.firstNight();
            var until = details.lastMorning() == null && stay != null ? stay.departure() : details.lastMorning();
            return details.guests().isEmpty() || from == null || until == null || !from.isBefore(until)
                    ? Set.of()
                    : Set.copyOf(new StayPeriod(from, until).eachNight().toList());
        }

        boolean isLike(Home other) {
            var here = Folding.fold(details.address());
            var there = Folding.fold(other.details.address());
            return partner.equals(other.partner)
                    && Folding.fold(details.familyName()).equals(Folding.fold(other.details.familyName()))
                    && (here.isEmpty() || there.isEmpty() || here.equals(there));
        }
    }

    public NightsAbroad {
        homes = List.copyOf(homes);
        rules = List.copyOf(rules);
    }

    /** The nights of a home in each year in which one of its own falls; a sheet of it that is known already is replaced. */
    public List<HomeNights> of(Home home) {
        var all = Stream.concat(
                        Stream.of(home),
                        homes.stream().filter(other -> !other.sheet().equals(home.sheet())))
                .filter(home::isLike)
                .toList();
        return home.nights().stream()
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .map(year -> of(home, all, year))
                .toList();
    }

    private HomeNights of(Home home, List<Home> all, int year) {
        var nights = new HashSet<LocalDate>();
        all.forEach(one ->
                one.nights().stream().filter(night -> night.getYear() == year).forEach(nights::add));
        var last = home.nights().stream()
                .filter(night -> night.getYear() == year)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var rule = rule(home.partner(), last);
        return new HomeNights(
                home.sheet(),
                home.details().familyName(),
                year,
                nights.size(),
                rule.map(NightRuleDetails::nights).orElse(nights.size()),
                rule.map(found -> state(found, nights.size(), home.details().carded(last.plusDays(1))))
                        .orElse(NightState.NO_RULE));
    }

    private static NightState state(NightRuleDetails rule, int nights, boolean carded) {
        if (nights > rule.nights()) {
            return carded ? NightState.CARDED : NightState.BEYOND;
        }
        return nights >= rule.warnFrom() ? NightState.NEAR : NightState.WITHIN;
    }

    /** The rule of that partner in force on that night. */
    public Optional<NightRuleDetails> rule(PartnerId partner, LocalDate night) {
        return rules.stream()
                .filter(rule -> rule.partner().equals(partner) && !rule.from().isAfter(night))
                .max(Comparator.comparing(NightRuleDetails::from));
    }
}
