package org.fujinowa.matching.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.explain.BlockedPair;
import org.fujinowa.matching.engine.json.RecordJson;
import org.fujinowa.matching.model.Fitting;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.shared.NoSuchRecord;

/**
 * A board in one state, in the engine's words and in the board's: what questions about a plan are asked with, and their answers
 * read with.
 *
 * @param changes the state of the board
 * @param roster everybody who matters
 * @param rules what coordinators laid down
 * @param problem the engine's problem
 * @param plan who sleeps where, in the engine's words; without homes and nights that the problem does not know
 */
record PresentPlan(
        long changes,
        Roster roster,
        BoardRules rules,
        PlacementProblem problem,
        List<org.fujinowa.matching.engine.Placement> plan) {

    PresentPlan {
        plan = List.copyOf(plan);
    }

    static PresentPlan of(
            long changes, Roster roster, BoardRules rules, List<Placement> placements, PlacementProblem problem) {
        var byGuest = placements.stream()
                .filter(place -> roster.home(place.family()).isPresent())
                .collect(Collectors.groupingBy(
                        place -> place.participant().toString(), TreeMap::new, Collectors.toList()));
        byGuest.keySet().retainAll(ids(roster));
        var nights = roster.nights().eachNight().toList();
        var plan = byGuest.entrySet().stream()
                .map(entry -> new org.fujinowa.matching.engine.Placement(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(place -> stay(place, nights))
                                .filter(stay -> !stay.nights().isEmpty())
                                .sorted((one, other) -> one.nights()
                                        .get(0)
                                        .compareTo(other.nights().get(0)))
                                .toList(),
                        null))
                .filter(placement -> !placement.stays().isEmpty())
                .toList();
        return new PresentPlan(changes, roster, rules, problem, plan);
    }

    private static Set<String> ids(Roster roster) {
        return roster.guests().stream()
                .map(guest -> guest.id().toString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stay stay(Placement place, List<LocalDate> nights) {
        return new Stay(
                place.family().toString(),
                IntStream.range(0, nights.size())
                        .filter(night -> place.stay().includes(nights.get(night)))
                        .boxed()
                        .toList());
    }

    /** The evening of a night of the problem. */
    LocalDate evening(int night) {
        return roster.nights().arrival().plusDays(night);
    }

    /**
     * The state of the board in one word. It differs as soon as anything differs that an answer could depend on: the board itself,
     * the register behind it, or the programme's settings.
     */
    String state() {
        var all = new StringBuilder(org.fujinowa.matching.engine.json.ProblemWriter.write(problem));
        plan.forEach(placement -> all.append(RecordJson.write(placement)));
        roster.guests().forEach(guest -> blocked(guest).forEach(pair -> all.append(RecordJson.write(pair))));
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return changes + " " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256.", impossible);
        }
    }

    /** The homes that rules of the pair stand against, and which rules. */
    List<BlockedPair> blocked(Guest guest) {
        var pairs = problem.pairs().stream()
                .filter(pair -> pair.student().equals(guest.id().toString()))
                .map(Pair::family)
                .collect(Collectors.toSet());
        var fitting = roster.fitting();
        return roster.homes().stream()
                .filter(home -> !pairs.contains(home.id().toString()))
                .map(home -> blocked(guest, home, fitting))
                .filter(pair -> !pair.rules().isEmpty())
                .toList();
    }

    private static BlockedPair blocked(Guest guest, Home home, Fitting fitting) {
        var fit = fitting.fit(guest, home);
        return new BlockedPair(
                guest.id().toString(),
                home.id().toString(),
                fit.remarks(Remark.Tone.BLOCKS).stream()
                        .map(Remark::key)
                        .distinct()
                        .toList(),
                fit.score(),
                null,
                fitting.beds(guest, home));
    }

    /** @throws NoSuchRecord if the question names a guest or a home that is not on the board */
    void mustKnow(BoardQuestion question) {
        var kind = question.kind();
        if (kind != BoardQuestion.Kind.FAMILIES) {
            mustKnowGuest(question.guest());
        }
        if (kind == BoardQuestion.Kind.SWAP) {
            mustKnowGuest(question.other());
        }
        if (kind == BoardQuestion.Kind.MOVE) {
            var home = HostFamilyId.of(question.other());
            roster.home(home).orElseThrow(() -> new NoSuchRecord("HostFamily " + home));
        }
    }

    private void mustKnowGuest(String id) {
        var guest = ParticipantId.of(id);
        roster.guest(guest).orElseThrow(() -> new NoSuchRecord("Participant " + guest));
    }

    /** Whether a guest has a bed on every night of the stay. */
    boolean placed(Guest guest) {
        var nights = placeOf(guest.id())
                .map(placement -> placement.stays().stream()
                        .mapToInt(stay -> stay.nights().size())
                        .sum())
                .orElse(0);
        return nights >= guest.stay().nights();
    }

    /** Where a guest sleeps now; empty without a place. */
    Optional<org.fujinowa.matching.engine.Placement> placeOf(ParticipantId guest) {
        return plan.stream()
                .filter(placement -> placement.student().equals(guest.toString()))
                .findFirst();
    }
}
