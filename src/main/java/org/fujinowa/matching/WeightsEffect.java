package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.jspecify.annotations.Nullable;

/**
 * What other settings would do to the plan of one delegation: the engine's plan under those laid down beside its plan under the
 * others. Nothing is kept.
 *
 * @param proven whether both plans are proven to be the best
 * @param contradiction whether locks and rules contradict each other, so that there is no plan to compare
 * @param levels what is reached, level by level; each plan counts by its own settings
 * @param moves who would sleep elsewhere, by the names of the guests
 * @param staying how many guests would stay where they are
 */
public record WeightsEffect(
        boolean proven, boolean contradiction, List<LevelEffect> levels, List<Move> moves, int staying)
        implements Serializable {

    public WeightsEffect {
        levels = List.copyOf(levels);
        moves = List.copyOf(moves);
    }

    /**
     * One level of the objective in both plans.
     *
     * @param name {@code placed}, {@code fairness}, {@code total} …
     * @param before under the settings laid down; null if the level is not among theirs
     * @param after under the others; null if the level is not among theirs
     */
    public record LevelEffect(
            String name, @Nullable Long before, @Nullable Long after) implements Serializable {

        /** Whether the two differ. */
        public boolean changed() {
            return !Objects.equals(before, after);
        }
    }

    /**
     * A guest who would sleep elsewhere.
     *
     * @param guest who
     * @param name the guest's name as written
     * @param before the homes so far, by their nights; empty if there is none
     * @param after the homes then; empty if there is none
     */
    public record Move(ParticipantId guest, String name, List<HostFamilyId> before, List<HostFamilyId> after)
            implements Serializable {

        public Move {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
