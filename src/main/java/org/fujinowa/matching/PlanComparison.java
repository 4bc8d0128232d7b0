package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Two plans side by side, both counted by today's facts, by what is laid down on the board now and by the weights that hold
 * now. A guest against whose place a rule stands counts as without a place.
 *
 * @param left the one
 * @param right the other
 * @param rows every guest of either: those who sleep elsewhere first, then by name
 * @param levels what each is worth, level by level, in the order in which they decide
 * @param better which is better; null if they are worth the same on every level
 * @param decides the level that decides; empty if none does
 */
public record PlanComparison(
        Side left,
        Side right,
        List<Row> rows,
        List<LevelPair> levels,
        @Nullable Better better,
        String decides) implements Serializable {

    public PlanComparison {
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
    }

    /** Which of two plans. */
    public enum Better {
        LEFT,
        RIGHT
    }

    /**
     * One of the two plans.
     *
     * @param plan the plan beside the board; null for the board itself
     * @param moves how many changes of home there are within stays
     * @param broken how many guests have a place that a rule stands against now
     */
    public record Side(@Nullable PlanView plan, int moves, int broken) implements Serializable {}

    /**
     * One level of the objective in both plans.
     *
     * @param name {@code placed}, {@code fairness}, {@code total} …
     * @param left of the one; −1 for the fairness of a plan that places nobody
     * @param right of the other
     */
    public record LevelPair(String name, long left, long right) implements Serializable {

        /** What the right one has more. */
        public long difference() {
            return right - left;
        }
    }

    /**
     * One guest in both plans.
     *
     * @param guest who, maybe gone since
     * @param left where in the one
     * @param right where in the other
     */
    public record Row(ParticipantId guest, Cell left, Cell right) implements Serializable {

        /** Whether the guest sleeps elsewhere. */
        public boolean changed() {
            return !left.sameStays(right);
        }

        /** Whether a rule stands against either. */
        public boolean broken() {
            return !left.against().isEmpty() || !right.against().isEmpty();
        }
    }

    /**
     * One guest in one plan.
     *
     * @param places where, by the first nights; empty for a guest without a place
     * @param scores how well each place fits now, 0 to 1000; −1 where the home or the guest is gone
     * @param against the rules that stand against it now
     */
    public record Cell(List<PlannedPlace> places, List<Integer> scores, List<Remark> against) implements Serializable {

        public Cell {
            places = List.copyOf(places);
            scores = List.copyOf(scores);
            against = List.copyOf(against);
        }

        private boolean sameStays(Cell other) {
            return places.size() == other.places.size()
                    && places.stream().allMatch(place -> other.places.stream().anyMatch(place::sameStay));
        }
    }

    /** Which plan is better, if either is. */
    public Optional<Better> verdict() {
        return Optional.ofNullable(better);
    }

    /** How many guests sleep elsewhere. */
    public long changed() {
        return rows.stream().filter(Row::changed).count();
    }
}
