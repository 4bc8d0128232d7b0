package org.fujinowa.matching.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.matching.engine.Level;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.explain.Change;
import org.fujinowa.matching.engine.explain.LevelShift;
import org.fujinowa.matching.engine.explain.Moved;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Puts the engine's answers into sentences that say no more than the answers do. */
public final class PriceWords {

    private final Texts texts;
    private final StayPeriod homeStay;
    private final Function<String, String> guests;
    private final Function<String, String> homes;
    private final Function<LocalDate, String> day;

    /**
     * @param homeStay the nights of the problem
     * @param guests how a guest is called, by id
     * @param homes how a home is called, by id
     * @param day how a day is written
     */
    public PriceWords(
            Texts texts,
            StayPeriod homeStay,
            Function<String, String> guests,
            Function<String, String> homes,
            Function<LocalDate, String> day) {
        this.texts = texts;
        this.homeStay = homeStay;
        this.guests = guests;
        this.homes = homes;
        this.day = day;
    }

    /** What a home would cost: {@code PRICED} or {@code AT_MOST}. */
    public String cost(PairPrice price) {
        return cost(price.shifts(), price.verdict() == PairPrice.Verdict.PRICED);
    }

    /** What another plan would bring or cost. */
    public String cost(List<LevelShift> shifts, boolean exact) {
        var way = direction(shifts) < 0 ? "costs" : direction(shifts) > 0 ? "brings" : "nothing";
        return texts.of("matching.price." + way + (exact ? "" : "-at-most"), differences(shifts));
    }

    /** What differs, level by level; empty if nothing does. */
    public String differences(List<LevelShift> shifts) {
        return shifts.stream()
                .filter(shift -> shift.difference() != 0)
                .flatMap(shift -> difference(shift).stream())
                .collect(Collectors.joining(comma()));
    }

    private List<String> difference(LevelShift shift) {
        if (shift.level() == Level.FAIRNESS) {
            return shift.now() < 0 || shift.then() < 0
                    ? List.of()
                    : List.of(texts.of("matching.price.fairness", shift.now(), shift.then()));
        }
        var way = shift.difference() < 0 ? ".less" : ".more";
        return List.of(texts.of("matching.price." + shift.level().jsonName() + way, Math.abs(shift.difference())));
    }

    /** Below 0 if the other plan is worse on the first level that differs, above if it is better, 0 if none differs. */
    static int direction(List<LevelShift> shifts) {
        return shifts.stream()
                .filter(shift -> shift.difference() != 0)
                .findFirst()
                .map(shift -> Long.signum(shift.difference()) * (shift.level() == Level.CHANGES ? -1 : 1))
                .orElse(0);
    }

    /** Which of two prices is the smaller, first level first. */
    static int compare(PairPrice one, PairPrice other) {
        for (int i = 0; i < Math.min(one.shifts().size(), other.shifts().size()); i++) {
            var by = Long.compare(
                    other.shifts().get(i).then(), one.shifts().get(i).then());
            if (by != 0) {
                return one.shifts().get(i).level() == Level.CHANGES ? -by : by;
            }
        }
        return 0;
    }

    /** Who would move, without the one whom it is about. */
    public List<String> moves(List<Moved> moved, String except) {
        return moved.stream()
                .filter(one -> !one.student().equals(except))
                .map(this::move)
                .toList();
    }

    private String move(Moved moved) {
        var who = guests.apply(moved.student());
        if (moved.loses()) {
            return texts.of("matching.price.loses", who);
        }
        return moved.gains()
                ? texts.of("matching.price.gains", who, stays(moved.to()))
                : texts.of("matching.price.moves", who, stays(moved.from()), stays(moved.to()));
    }

    private String stays(List<Stay> stays) {
        return stays.size() == 1
                ? homes.apply(stays.get(0).family())
                : stays.stream()
                        .map(stay -> texts.of(
                                "matching.home-with-nights", homes.apply(stay.family()), nights(stay.nights())))
                        .collect(Collectors.joining(comma()));
    }

    /** One fact of a contradicting set, or one rule that a plan breaks. */
    public String because(Reason reason) {
        var code = reason.code().jsonName();
        var nowhere = known(reason.family()).isEmpty();
        var key = "matching.because." + code + (reason.code() == Reason.Code.NO_PAIR && nowhere ? ".nowhere" : "");
        return texts.of(
                key,
                known(reason.student()).isEmpty() ? "" : guests.apply(known(reason.student())),
                nowhere ? "" : homes.apply(known(reason.family())),
                names(reason.student(), reason.students()),
                nights(reason.nights()));
    }

    /** The facts that cannot all be kept, without the wish that the question itself adds. */
    public List<String> contradiction(PairPrice price) {
        return price.because().stream()
                .filter(reason -> !(reason.code() == Reason.Code.LOCKED
                        && price.student().equals(reason.student())
                        && price.family().equals(reason.family())))
                .map(this::because)
                .toList();
    }

    /** One change that would free somebody. */
    public String change(Change change) {
        return texts.of(
                "matching.change." + Kebab.of(change.kind().name()),
                known(change.student()).isEmpty() ? "" : guests.apply(known(change.student())),
                known(change.family()).isEmpty() ? "" : homes.apply(known(change.family())),
                names(null, change.students()),
                nights(change.nights()),
                change.rules().stream().map(this::rule).collect(Collectors.joining(comma())));
    }

    /** A rule without what it says of one pair. */
    public String rule(String key) {
        return texts.of(key, "…").replaceAll("[:：]\\s*…$|[（(][^（(]*…[)）]$", "").strip();
    }

    private String names(@Nullable String one, List<String> others) {
        return Stream.concat(Stream.ofNullable(one).filter(id -> !id.isEmpty()), others.stream())
                .distinct()
                .map(guests)
                .collect(Collectors.joining(texts.of("matching.and")));
    }

    /** Nights of the problem, those one after another as from the first to the last. */
    String nights(List<Integer> nights) {
        var sorted = nights.stream().filter(Objects::nonNull).sorted().toList();
        if (sorted.size() == homeStay.nights()) {
            return texts.of("matching.nights-all");
        }
        var spans = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i + 1 == sorted.size() || sorted.get(i + 1) != sorted.get(i) + 1) {
                var first = evening(sorted.get(from));
                spans.add(i == from ? first : texts.of("matching.nights-span", first, evening(sorted.get(i))));
                from = i + 1;
            }
        }
        return String.join(comma(), spans);
    }

    private String evening(int night) {
        return day.apply(homeStay.arrival().plusDays(night));
    }

    private String comma() {
        return texts.of("matching.comma");
    }

    /** What was stored as missing comes back empty. */
    private static String known(@Nullable String id) {
        return id == null ? "" : id;
    }
}
