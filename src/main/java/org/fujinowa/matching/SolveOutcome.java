package org.fujinowa.matching;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;

/**
 * What a run of the engine found.
 *
 * @param proven whether no better plan exists on any level
 * @param levels what was reached, level by level
 * @param unplaced who has no home in the plan
 * @param contradiction the smallest set of locks and rules that cannot all hold; empty unless they contradict
 * @param seconds how long the engine worked
 * @param proofs level by level, what proved that no plan is better
 */
public record SolveOutcome(
        boolean proven,
        List<LevelReached> levels,
        List<ParticipantId> unplaced,
        List<Contradicting> contradiction,
        double seconds,
        List<Proven> proofs)
        implements Serializable {

    public SolveOutcome {
        levels = List.copyOf(levels);
        unplaced = List.copyOf(unplaced);
        contradiction = List.copyOf(contradiction);
        proofs = List.copyOf(proofs);
    }

    /** Nothing yet. */
    public static SolveOutcome none() {
        return new SolveOutcome(false, List.of(), List.of(), List.of(), 0, List.of());
    }

    /**
     * One level of the objective.
     *
     * @param name {@code placed}, {@code fairness}, {@code total} …
     * @param value what the plan reaches
     * @param bound what no plan can surpass
     */
    public record LevelReached(String name, long value, long bound) implements Serializable {}

    /**
     * What proved one level.
     *
     * @param level {@code placed}, {@code fairness}, {@code total} …
     * @param argument the engine's argument, for instance {@code beds-counted}
     */
    public record Proven(String level, String argument) implements Serializable {}

    /**
     * One member of a contradicting set.
     *
     * @param code the engine's code, for instance {@code locked} or {@code no-free-bed}
     * @param participant the guest, empty if it is about none
     * @param family the home, empty if it is about none
     * @param others the other guests it is about: the rest of a group
     * @param nights the nights on which it stands; empty if it does not depend on the night
     */
    public record Contradicting(
            String code, String participant, String family, List<ParticipantId> others, List<LocalDate> nights)
            implements Serializable {

        public Contradicting {
            others = List.copyOf(others);
            nights = List.copyOf(nights);
        }
    }
}
