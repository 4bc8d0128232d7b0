package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Student;

/** Turns a roster and what coordinators laid down into the problem that the engine solves. */
public final class ProblemWriter {

    private final Roster roster;
    private final BoardRules rules;
    private final List<Placement> placements;
    private final List<LocalDate> nights;

    public ProblemWriter(Roster roster, BoardRules rules, List<Placement> placements) {
        this.roster = roster;
        this.rules = rules;
        this.placements = List.copyOf(placements);
        this.nights = roster.nights().eachNight().toList();
    }

    /** The problem, with the time after which the best plan found so far is taken. */
    public PlacementProblem write(int timeLimitSeconds) {
        var problem = PlacementProblem.over(nights.size())
                .students(roster.guests().stream().map(this::student).toList())
                .families(roster.homes().stream().map(this::family).toList())
                .pairs(pairs());
        settled().forEach(placement -> problem.locked(
                placement.participant().toString(), placement.family().toString()));
        forbidden().forEach(choice -> problem.forbidden(choice.student(), choice.family()));
        groups(rules.together()).forEach(group -> problem.together(group.toArray(String[]::new)));
        apart().forEach(group -> problem.apart(group.toArray(String[]::new)));
        return problem.timeLimitSeconds(timeLimitSeconds).build();
    }

    private Student student(Guest guest) {
        return new Student(
                guest.id().toString(),
                IntStream.range(0, nights.size())
                        .filter(night -> guest.stay().includes(nights.get(night)))
                        .boxed()
                        .toList());
    }

    private Family family(Home home) {
        return new Family(
                home.id().toString(),
                null,
                nights.stream().map(night -> roster.bedsOn(home, night)).toList());
    }

    /** A pair for each possible couple; a settled placement is a pair even if a rule has come to stand against it since. */
    private List<Pair> pairs() {
        var kept = new HashSet<List<String>>();
        settled().forEach(placement -> kept.add(
                List.of(placement.participant().toString(), placement.family().toString())));
        var pairs = new ArrayList<Pair>();
        for (var guest : roster.guests()) {
            for (var home : roster.homes()) {
                var fit = MatchRules.fit(guest, home);
                var couple = List.of(guest.id().toString(), home.id().toString());
                if (fit.possible() || kept.contains(couple)) {
                    pairs.add(new Pair(couple.get(0), couple.get(1), fit.score()));
                }
            }
        }
        return pairs;
    }

    private List<Placement> settled() {
        return placements.stream()
                .filter(Placement::settled)
                .filter(placement -> roster.guest(placement.participant()).isPresent())
                .filter(placement -> roster.home(placement.family()).isPresent())
                .toList();
    }

    private List<Choice> forbidden() {
        return rules.forbidden().stream()
                .filter(pair -> roster.guest(pair.participant()).isPresent()
                        && roster.home(pair.family()).isPresent())
                .map(pair -> new Choice(pair.participant().toString(), pair.family().toString()))
                .toList();
    }

    private List<List<String>> groups(List<BoardRules.Group> laidDown) {
        return laidDown.stream()
                .map(group -> group.members().stream()
                        .filter(member -> roster.guest(member).isPresent())
                        .map(ParticipantId::toString)
                        .toList())
                .filter(members -> members.size() > 1)
                .toList();
    }

    private List<List<String>> apart() {
        var groups = new ArrayList<>(groups(rules.apart()));
        var guests = roster.guests();
        for (int i = 0; i < guests.size(); i++) {
            for (int j = i + 1; j < guests.size(); j++) {
                if (MatchRules.mustSleepApart(guests.get(i), guests.get(j))
                        && !putTogether(guests.get(i), guests.get(j))) {
                    groups.add(List.of(
                            guests.get(i).id().toString(), guests.get(j).id().toString()));
                }
            }
        }
        return groups;
    }

    private boolean putTogether(Guest one, Guest other) {
        return rules.together().stream()
                .anyMatch(group -> group.members().containsAll(Set.of(one.id(), other.id())));
    }
}
