package org.fujinowa.intake.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fujinowa.shared.StayPeriod;

/**
 * Reads on which nights of a stay a family can have a guest: 全日程可, 7/1-7/5, 6月28日～7月3日, 7/2のみ不可.
 *
 * @param stay the nights in question; a day without a year or month is one of these
 * @param lastDay what the last day of a range is in this column, since people mean both
 */
public record NightsReader(StayPeriod stay, LastDay lastDay) {

    private static final Set<String> ALL = Set.of(
            "全日程可",
            "全日程",
            "全日程ok",
            "全日可",
            "全日",
            "全期間可",
            "全期間",
            "全期間ok",
            "すべて可",
            "全て可",
            "いつでも可",
            "いつでも",
            "いつでもok",
            "可",
            "○",
            "◯",
            "〇",
            "◎",
            "ok",
            "all",
            "allnights",
            "alldates",
            "alldays",
            "anytime",
            "any",
            "anynight",
            "available",
            "yes",
            "wholestay");
    private static final Set<String> NO_NIGHT = Set.of(
            "不可", "全日程不可", "全日不可", "なし", "無し", "×", "no", "none", "notavailable", "受入不可", "ng", "can't", "cannot");
    /** What is longer is a letter, not a list of nights. */
    private static final int LONGEST = 300;

    /** What the last day of 7/1-7/5 is. */
    public enum LastDay {
        /** The guest sleeps there on 5 July. */
        IS_A_NIGHT,
        /** The guest leaves on the morning of 5 July. */
        IS_THE_MORNING
    }

    /** The nights on which the family can, in order; empty if it says that it cannot. */
    public CellReading<SortedSet<LocalDate>> read(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String word = Plain.word(cell);
        if (ALL.contains(word)) {
            return CellReading.read(all());
        }
        if (NO_NIGHT.contains(word)) {
            return CellReading.read(new TreeSet<>());
        }
        if (word.length() > LONGEST) {
            return unclear(cell);
        }
        return nights(Plain.of(cell).toLowerCase(Locale.ROOT))
                .map(CellReading::read)
                .orElse(unclear(cell));
    }

    private CellReading<SortedSet<LocalDate>> unclear(RawCell cell) {
        return CellReading.unclear(cell, "intake.cell.nights", stay.arrival(), stay.departure());
    }

    /**
     * Days that were said to be possible, less those that were said not to be; all others count as not possible once one
     * possible day is named, and as possible otherwise.
     */
    private Optional<SortedSet<LocalDate>> nights(String text) {
        var possible = new TreeSet<LocalDate>();
        var impossible = new TreeSet<LocalDate>();
        boolean all = false;
        var clauses = NightsClause.of(text);
        for (NightsClause clause : clauses) {
            if (ALL.contains(clause.days())) {
                all = true;
                continue;
            }
            var span = NightSpan.in(clause.days(), stay);
            var named = span.flatMap(found -> clause.possible() ? possible(found) : Optional.of(impossible(found)));
            if (named.isEmpty()) {
                return Optional.empty();
            }
            (clause.possible() ? possible : impossible).addAll(named.get());
        }
        boolean contradicts = all ? !possible.isEmpty() : possible.stream().anyMatch(impossible::contains);
        if (contradicts || clauses.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<LocalDate> nights = possible.isEmpty() ? all() : possible;
        nights.removeAll(impossible);
        return Optional.of(nights);
    }

    /** The nights of a possible span; none if it lies outside of the stay or its number of nights does not fit. */
    private Optional<Set<LocalDate>> possible(NightSpan span) {
        if (span.nights() > 0 && (span.isOneDay() || span.open())) {
            return within(span.first(), span.first().plusDays(span.nights()));
        }
        if (span.isOneDay()) {
            return within(span.first(), span.first().plusDays(1));
        }
        long between = ChronoUnit.DAYS.between(span.first(), span.last());
        boolean lastIsNight = span.nights() == 0 ? lastDay == LastDay.IS_A_NIGHT : span.nights() == between + 1;
        if (span.nights() > 0 && !lastIsNight && span.nights() != between) {
            return Optional.empty();
        }
        return within(span.first(), lastIsNight ? span.last().plusDays(1) : span.last());
    }

    /** Of an impossible span the last day is always one: the family would rather be asked than surprised. */
    private Set<LocalDate> impossible(NightSpan span) {
        return within(span.first(), span.last().plusDays(1)).orElse(Set.of());
    }

    private Optional<Set<LocalDate>> within(LocalDate first, LocalDate afterLast) {
        var nights = stay.eachNight()
                .filter(night -> !night.isBefore(first) && night.isBefore(afterLast))
                .collect(Collectors.toUnmodifiableSet());
        return nights.isEmpty() ? Optional.empty() : Optional.of(nights);
    }

    private TreeSet<LocalDate> all() {
        return stay.eachNight().collect(Collectors.toCollection(TreeSet::new));
    }
}
