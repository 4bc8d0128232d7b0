package org.fujinowa.matching.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.PlannedPlace;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.matching.engine.LevelValue;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.PlanCheck;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.solve.SecondLook;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;

/**
 * Holds a plan against the facts of today, by the engine's own rules and sums. Guests against whose place a rule stands are
 * taken out until the rest is sound, and only the rest is counted.
 */
final class PlanCount {

    private final Roster roster;
    private final PlacementProblem problem;
    private final Set<String> stay;
    private final Map<ParticipantId, List<Remark>> against = new HashMap<>();
    private final TreeMap<String, Placement> sound = new TreeMap<>();

    private PlanCount(Roster roster, PlacementProblem problem, Set<String> stay) {
        this.roster = roster;
        this.problem = problem;
        this.stay = stay;
    }

    /**
     * Counts a plan.
     *
     * @param problem the engine's problem by which it is counted
     * @param stay guests who are not taken out whatever stands against their place, because it is settled
     */
    static PlanCount of(Roster roster, PlacementProblem problem, List<PlannedPlace> places, Set<ParticipantId> stay) {

        var count = new PlanCount(
                roster, problem, stay.stream().map(Object::toString).collect(Collectors.toSet()));
        count.read(places);
        count.takeOut();
        return count;
    }

    /** The rules that stand against the guest's place; none if there are none. */
    List<Remark> against(ParticipantId guest) {
        return against.getOrDefault(guest, List.of());
    }

    /** How many guests have a place that a rule stands against. */
    int broken() {
        return against.size();
    }

    /** Whether the guest has a place that every rule allows. */
    boolean holds(ParticipantId guest) {
        return sound.containsKey(guest.toString());
    }

    /** What the sound part is worth, level by level. */
    List<LevelValue> levels() {
        return SecondLook.values(problem, List.copyOf(sound.values()), null);
    }

    /** How often anybody changes the home within a stay. */
    int moves() {
        return sound.values().stream().mapToInt(PlanCount::moves).sum();
    }

    private static int moves(Placement placement) {
        var stays = placement.stays();
        return (int) IntStream.range(1, stays.size())
                .filter(at -> !stays.get(at).family().equals(stays.get(at - 1).family()))
                .count();
    }

    /** A guest of whom one home is gone has no place; what is left of it is nobody's wish. */
    private void read(List<PlannedPlace> places) {
        var byGuest = places.stream().collect(Collectors.groupingBy(PlannedPlace::participant));
        var there = new ArrayList<org.fujinowa.matching.model.Placement>();
        byGuest.forEach((guest, own) -> {
            if (own.stream().anyMatch(place -> roster.home(place.family()).isEmpty())) {
                add(guest.toString(), Remark.blocks("matching.against.home-gone"));
            } else {
                own.forEach(place -> there.add(placement(place)));
            }
        });
        PresentPlan.of(0, roster, BoardRules.none(), there, problem)
                .plan()
                .forEach(placement -> sound.put(placement.student(), placement));
        byGuest.keySet().stream()
                .filter(guest -> !holds(guest) && against(guest).isEmpty())
                .forEach(guest -> add(guest.toString(), Remark.blocks("matching.against.not-every-night")));
        against.keySet().removeIf(guest -> roster.guest(guest).isEmpty());
    }

    private static org.fujinowa.matching.model.Placement placement(PlannedPlace place) {
        return new org.fujinowa.matching.model.Placement(new PlacementDetails(
                DelegationId.next(),
                place.participant(),
                place.family(),
                place.firstNight(),
                place.departure(),
                1,
                PlacementState.DRAFT,
                place.locked(),
                "",
                0,
                place.backup(),
                "",
                Instant.EPOCH,
                null,
                null,
                null,
                null));
    }

    private void takeOut() {
        var breaches = PlanCheck.breaches(problem, List.copyOf(sound.values()));
        while (true) {
            var out = new TreeSet<String>();
            for (var breach : breaches) {
                for (var student : concerned(breach)) {
                    remarks(breach, student).forEach(remark -> add(student, remark));
                    out.add(student);
                }
            }
            if (out.isEmpty()) {
                return;
            }
            sound.keySet().removeAll(out);
            breaches = PlanCheck.breaches(problem, List.copyOf(sound.values()));
        }
    }

    private List<String> concerned(Reason breach) {
        return Stream.concat(Stream.ofNullable(breach.student()), breach.students().stream())
                .distinct()
                .filter(sound::containsKey)
                .filter(student -> !stay.contains(student))
                .toList();
    }

    private void add(String student, Remark remark) {
        var known = against.computeIfAbsent(ParticipantId.of(student), any -> new ArrayList<>());
        if (!known.contains(remark)) {
            known.add(remark);
        }
    }

    /** A missing pair is told by the rules that forbid it; everything else by what the plan does. */
    private List<Remark> remarks(Reason breach, String student) {
        return switch (breach.code()) {
            case NO_PAIR, NOT_AVAILABLE -> {
                var blocking = blocking(student, Objects.requireNonNull(breach.family()));
                yield blocking.isEmpty() ? List.of(Remark.blocks("matching.against.rooms")) : blocking;
            }
            case FORBIDDEN -> List.of(Remark.blocks("matching.forbidden-here"));
            case NO_FREE_BED -> List.of(Remark.blocks("matching.against.no-free-bed", nights(breach)));
            case APART -> List.of(Remark.blocks("matching.against.apart", names(breach, student)));
            case TOGETHER -> List.of(Remark.blocks("matching.against.together", names(breach, student)));
            case TOO_MANY_MOVES -> List.of(Remark.blocks("matching.against.too-many-moves"));
            default -> List.of(Remark.blocks("matching.against.not-every-night"));
        };
    }

    private List<Remark> blocking(String student, String family) {
        var guest = roster.guest(ParticipantId.of(student)).orElseThrow();
        var home = roster.home(HostFamilyId.of(family)).orElseThrow();
        return roster.fit(guest, home).remarks(Tone.BLOCKS);
    }

    private String nights(Reason breach) {
        return breach.nights().stream()
                .map(night -> roster.nights().arrival().plusDays(night).toString())
                .collect(Collectors.joining(",", "#", ""));
    }

    private String names(Reason breach, String except) {
        return breach.students().stream()
                .filter(student -> !student.equals(except))
                .map(student -> roster.guest(ParticipantId.of(student))
                        .orElseThrow()
                        .person()
                        .writtenName())
                .collect(Collectors.joining("・"));
    }
}
