package org.fujinowa.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.PlacementProblemBuilder;
import org.fujinowa.matching.engine.Student;

/** Turns a roster and what coordinators laid down into the problem that the engine solves. */
public final class ProblemWriter {

    private final Roster roster;
    private final BoardRules rules;
    private final SettledStays settled;
    private final SettledStays present;
    private final boolean splitting;
    private final List<LocalDate> nights;
    private final Map<ParticipantId, Guest> guests;

    public ProblemWriter(Roster roster, BoardRules rules, List<Placement> placements) {
        this(roster, rules, SettledStays.of(roster, placements), SettledStays.of(roster, placements), false);
    }

    /**
     * The writer of the problem by which a plan is mended. Only locked places are kept as they are; whatever somebody stands
     * for can move, but every present place stays possible, so that nobody moves for another reason than what happened. A
     * home that has a bed for some nights only is a place too, for the other nights may be slept already.
     *
     * @param locked the places that must be kept
     */
    public static ProblemWriter mending(
            Roster roster, BoardRules rules, List<Placement> placements, List<Placement> locked) {
        return new ProblemWriter(
                roster, rules, SettledStays.all(roster, locked), SettledStays.all(roster, placements), true);
    }

    private ProblemWriter(
            Roster roster, BoardRules rules, SettledStays settled, SettledStays present, boolean splitting) {
        this.roster = roster;
        this.rules = rules;
        this.settled = settled;
        this.present = present;
        this.splitting = splitting;
        this.nights = roster.nights().eachNight().toList();
        this.guests = roster.guests().stream().collect(Collectors.toMap(Guest::id, guest -> guest));
    }

    /** The problem, with the time after which the best plan found so far is taken. */
    public PlacementProblem write(int timeLimitSeconds) {
        var settings = roster.settings();
        var problem = PlacementProblem.over(nights.size())
                .students(roster.guests().stream().map(this::student).toList())
                .families(roster.homes().stream().map(this::family).toList())
                .pairs(pairs())
                .maxMoves(mostMoves())
                .movePenalty(settings.movePenalty())
                .backups(settings.backups());
        settled.whole()
                .forEach(placement -> problem.locked(
                        placement.participant().toString(), placement.family().toString()));
        forbidden().forEach(choice -> problem.forbidden(choice.student(), choice.family()));
        groups(rules.together()).forEach(group -> problem.together(group.toArray(String[]::new)));
        apart().forEach(group -> problem.apart(group.toArray(String[]::new)));
        sameFamily(problem);
        return problem.timeLimitSeconds(timeLimitSeconds).build();
    }

    /** As many as the programme allows, and as a person has settled already. */
    private int mostMoves() {
        return Math.max(roster.settings().maxMoves(), settled.mostMoves());
    }

    private Student student(Guest guest) {
        return new Student(
                guest.id().toString(), numbers(guest.stay().eachNight().toList()));
    }

    private List<Integer> numbers(List<LocalDate> some) {
        return IntStream.range(0, nights.size())
                .filter(night -> some.contains(nights.get(night)))
                .boxed()
                .toList();
    }

    private Family family(Home home) {
        return new Family(
                home.id().toString(), null, nights.stream().map(home::bedsOn).toList());
    }

    /** A pair for each possible couple; a settled place is a pair even if a rule has come to stand against it since. */
    private List<Pair> pairs() {
        var fitting = roster.fitting();
        var pairs = new ArrayList<Pair>();
        for (var guest : roster.guests()) {
            for (var home : roster.homes()) {
                pair(guest, home, fitting).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(Guest guest, Home home, Fitting fitting) {
        var possible = new ArrayList<>(possible(guest, home));
        settled.nightsElsewhere(guest, home).forEach(possible::remove);
        present.nightsThere(guest, home)
                .filter(night -> !possible.contains(night))
                .forEach(possible::add);
        var whole = possible.size() == guest.stay().nights();
        if (possible.isEmpty() || (!whole && !splitting && mostMoves() == 0)) {
            return Optional.empty();
        }
        var score = fitting.fit(guest, home).score();
        return Optional.of(new Pair(
                guest.id().toString(),
                home.id().toString(),
                score,
                whole ? null : numbers(possible),
                present.beds(guest, home).orElseGet(() -> fitting.beds(guest, home))));
    }

    private List<LocalDate> possible(Guest guest, Home home) {
        return roomsSuffice(guest, home) ? MatchRules.possibleNights(guest, home) : List.of();
    }

    /** Guests of different sex whom somebody put together need a home in which they do not share a room. */
    private boolean roomsSuffice(Guest guest, Home home) {
        return rules.together().stream()
                .filter(group -> group.members().contains(guest.id()))
                .map(group -> group.members().stream()
                        .filter(guests::containsKey)
                        .map(guests::get)
                        .toList())
                .filter(ProblemWriter::mixed)
                .allMatch(members ->
                        Rooms.suffice(members, home, roster.settings().keepOwnRooms()));
    }

    private static boolean mixed(List<Guest> members) {
        return members.stream()
                .anyMatch(one ->
                        members.stream().anyMatch(other -> one != other && MatchRules.mustSleepApart(one, other)));
    }

    private List<Choice> forbidden() {
        return rules.forbidden().stream()
                .filter(pair -> guests.containsKey(pair.participant())
                        && roster.home(pair.family()).isPresent())
                .map(pair ->
                        new Choice(pair.participant().toString(), pair.family().toString()))
                .toList();
    }

    private List<List<String>> groups(List<BoardRules.Group> laidDown) {
        return laidDown.stream()
                .map(group -> group.members().stream()
                        .filter(guests::containsKey)
                        .map(ParticipantId::toString)
                        .toList())
                .filter(members -> members.size() > 1)
                .toList();
    }

    private List<List<String>> apart() {
        var groups = new ArrayList<>(groups(rules.apart()));
        var all = roster.guests();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (MatchRules.mustSleepApart(all.get(i), all.get(j))
                        && !rules.putsTogether(all.get(i).id(), all.get(j).id())) {
                    groups.add(
                            List.of(all.get(i).id().toString(), all.get(j).id().toString()));
                }
            }
        }
        return groups;
    }

    private void sameFamily(PlacementProblemBuilder problem) {
        var settings = roster.settings();
        if (settings.friends() != 0) {
            groups(rules.friends())
                    .forEach(group -> problem.sameFamily(settings.friends(), group.toArray(String[]::new)));
        }
        if (settings.schoolmates() != 0) {
            Schoolmates.groups(roster.guests())
                    .forEach(group -> problem.sameFamily(settings.schoolmates(), group.toArray(String[]::new)));
        }
    }
}
