package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the engine is asked, field by field as in the JSON format {@code fujinowa.placement-problem/1}.
 *
 * <p>A student is placed if she has a bed on <em>every</em> night of her stay. Whether the values make sense is for
 * {@link ProblemCheck} to say, which can name every fault at once.
 *
 * @param nights how many nights there are; a night is a number from 0
 * @param pairs who may sleep where, and how well they fit
 * @param together groups that sleep in the same family on every night they share, and are placed whole or not at all
 * @param apart groups of whom no two sleep in the same family on the same night
 * @param locked decisions: she is placed there on every night of her stay
 * @param forbidden pairs that must not be used
 * @param maxMoves how often a student may change the family within her stay
 * @param movePenalty what each such change takes from {@link Level#TOTAL}; 0 or more
 * @param previous where students sleep in the plan to be repaired; empty if there is none
 * @param levels the objective, first level first; null for the usual list
 * @param backups whether to name a family for each placed student that could take her tonight
 * @param timeLimitSeconds when to stop with what is found
 */
public record PlacementProblem(
        int nights,
        List<Student> students,
        List<Family> families,
        List<Pair> pairs,
        List<List<String>> together,
        List<List<String>> apart,
        List<Choice> locked,
        List<Choice> forbidden,
        List<SameFamilyWish> sameFamily,
        int maxMoves,
        int movePenalty,
        List<Choice> previous,
        @Nullable List<Level> levels,
        boolean backups,
        int timeLimitSeconds) {

    /** The name of the JSON format, told in its field {@code format}. */
    public static final String FORMAT = "fujinowa.placement-problem/1";

    public PlacementProblem {
        students = List.copyOf(students);
        families = List.copyOf(families);
        pairs = List.copyOf(pairs);
        together = together.stream().map(List::copyOf).toList();
        apart = apart.stream().map(List::copyOf).toList();
        locked = List.copyOf(locked);
        forbidden = List.copyOf(forbidden);
        sameFamily = List.copyOf(sameFamily);
        previous = List.copyOf(previous);
        levels = levels == null ? null : List.copyOf(levels);
    }

    /** A problem to be filled in, over that many nights. */
    public static PlacementProblemBuilder over(int nights) {
        return new PlacementProblemBuilder(nights);
    }

    /** The levels as given, or the usual ones: changes only in a repair, backups only where asked. */
    public List<Level> levelsInForce() {
        if (levels != null) {
            return levels;
        }
        var usual = new ArrayList<>(List.of(Level.values()));
        if (previous.isEmpty()) {
            usual.remove(Level.CHANGES);
        }
        if (!backups) {
            usual.remove(Level.BACKUPS);
        }
        return List.copyOf(usual);
    }

    /** Whether the answer names backups: because it was asked, or because it is a level. */
    public boolean namesBackups() {
        return backups || levelsInForce().contains(Level.BACKUPS);
    }
}
