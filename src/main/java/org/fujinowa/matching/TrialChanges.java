package org.fujinowa.matching;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.BoardRules.Group;
import org.jspecify.annotations.Nullable;

/**
 * What is different in one trial only; the board and the registers know nothing of it.
 *
 * @param locked who must sleep where, each a guest and a home
 * @param forbidden pairs that must not be used
 * @param together groups that stay in one home
 * @param apart groups of whom no two stay in one home
 * @param leftOut families that receive nobody
 * @param oneMoreBed families with one bed more than they have
 * @param settings other weights; null for those laid down
 */
public record TrialChanges(
        List<Forbidden> locked,
        List<Forbidden> forbidden,
        List<Group> together,
        List<Group> apart,
        List<HostFamilyId> leftOut,
        List<HostFamilyId> oneMoreBed,
        @Nullable MatchSettings settings)
        implements Serializable {

    public TrialChanges {
        locked = List.copyOf(locked);
        forbidden = List.copyOf(forbidden);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        leftOut = List.copyOf(leftOut);
        oneMoreBed = List.copyOf(oneMoreBed);
    }

    /** Everything as it stands on the board: the engine's best. */
    public static TrialChanges none() {
        return new TrialChanges(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    /** Whether nothing is different. */
    public boolean isNone() {
        return equals(none());
    }

    /** What is laid down on the board with what this trial adds. */
    public BoardRules addedTo(BoardRules laidDown) {
        var rules = laidDown;
        for (var pair : forbidden) {
            rules = rules.forbidding(pair.participant(), pair.family(), true);
        }
        for (var group : together) {
            rules = rules.keepingTogether(group);
        }
        for (var group : apart) {
            rules = rules.keepingApart(group);
        }
        return rules;
    }
}
