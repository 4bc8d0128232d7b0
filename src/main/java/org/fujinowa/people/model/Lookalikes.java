package org.fujinowa.people.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fujinowa.people.LikelyPair;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.SameReason;

/**
 * Finds among all people the pairs that {@linkplain NameKeys#resemble may be one human being}, without comparing each
 * with each: only those meet who share a full name in some script or a birth date.
 */
public final class Lookalikes {

    private final List<NamedPerson> people;
    private final Map<Object, List<Integer>> meeting = new HashMap<>();

    private Lookalikes(List<NamedPerson> people) {
        this.people = people;
        for (int i = 0; i < people.size(); i++) {
            var details = people.get(i).details();
            var keys = NameKeys.of(details);
            var places = new LinkedHashSet<Object>(Stream.of(keys.written(), keys.reading(), keys.latin())
                    .filter(key -> !key.isEmpty())
                    .toList());
            if (details.birthDate() != null) {
                places.add(details.birthDate());
            }
            for (var place : places) {
                meeting.computeIfAbsent(place, any -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Those pairs but the ones that are said to be two people; the most likely first. */
    public static List<LikelyPair> among(List<NamedPerson> people, Set<PersonPair> distinct) {
        return new Lookalikes(people).pairs(distinct);
    }

    private List<LikelyPair> pairs(Set<PersonPair> distinct) {
        var found = new ArrayList<LikelyPair>();
        for (int i = 0; i < people.size(); i++) {
            for (int j : metBy(i)) {
                var one = people.get(i);
                var other = people.get(j);
                var pair = new PersonPair(one.id(), other.id());
                if (!distinct.contains(pair) && NameKeys.resemble(one.details(), other.details())) {
                    var first = pair.one().equals(one.id()) ? one : other;
                    var second = first == one ? other : one;
                    found.add(new LikelyPair(pair, first.row(), second.row(), reasons(one.details(), other.details())));
                }
            }
        }
        found.sort(Comparator.comparingInt((LikelyPair pair) -> weight(pair.reasons()))
                .thenComparing(pair -> pair.one().reading())
                .thenComparing(pair -> pair.one().writtenName())
                .thenComparing(pair -> pair.pair().toString()));
        return found;
    }

    /** Everybody after that one who shares a name or a birth date. */
    private Set<Integer> metBy(int index) {
        var details = people.get(index).details();
        var met = new TreeSet<Integer>();
        var born = details.birthDate() == null ? Stream.empty() : Stream.of(details.birthDate());
        Stream.concat(NameKeys.fullNames(details).stream(), born)
                .flatMap(place -> meeting.getOrDefault(place, List.of()).stream())
                .filter(other -> other > index)
                .forEach(met::add);
        return met;
    }

    /** Why both may be one human being; empty if nothing says so. */
    public static List<SameReason> reasons(PersonDetails one, PersonDetails other) {
        if (!NameKeys.resemble(one, other)) {
            return List.of();
        }
        var reasons = new ArrayList<SameReason>();
        if (NameKeys.bornOnTheSameDay(one, other)) {
            reasons.add(SameReason.SAME_BIRTH_DATE);
        }
        var names = sameNames(one, other);
        reasons.addAll(names.isEmpty() ? List.of(turned(one, other)) : names);
        if (one.birthDate() != null && other.birthDate() != null && !NameKeys.bornOnTheSameDay(one, other)) {
            reasons.add(SameReason.OTHER_BIRTH_DATE);
        }
        return reasons;
    }

    private static List<SameReason> sameNames(PersonDetails one, PersonDetails other) {
        var mine = NameKeys.of(one);
        var theirs = NameKeys.of(other);
        var reasons = new ArrayList<SameReason>();
        if (same(mine.written(), theirs.written())) {
            var letters = one.writtenName().equals(other.writtenName());
            reasons.add(letters ? SameReason.SAME_NAME : SameReason.SAME_KANJI);
        }
        if (same(mine.reading(), theirs.reading())) {
            reasons.add(SameReason.SAME_READING);
        }
        if (same(mine.latin(), theirs.latin())) {
            reasons.add(SameReason.SAME_LATIN);
        }
        return reasons;
    }

    private static SameReason turned(PersonDetails one, PersonDetails other) {
        var keys = NameKeys.of(other);
        return Stream.of(keys.written(), keys.reading(), keys.latin()).anyMatch(NameKeys.fullNames(one)::contains)
                ? SameReason.NAME_TURNED
                : SameReason.SAME_PART;
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    /** Small for pairs that are likely one: both name and birth date, then the name alone, then what speaks against it. */
    private static int weight(List<SameReason> reasons) {
        if (reasons.contains(SameReason.OTHER_BIRTH_DATE)) {
            return 3;
        }
        var born = reasons.contains(SameReason.SAME_BIRTH_DATE);
        var part = reasons.contains(SameReason.SAME_PART);
        return born && !part ? 0 : part ? 2 : 1;
    }
}
