package org.fujinowa.matching.engine.explain;

import java.util.List;
import org.fujinowa.matching.engine.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a student has no place.
 *
 * @param failing for each rule named by the caller, how many families fail by it; the most frequent first, then by name
 * @param oneRuleAway her pairs that fail by one rule only, by family
 * @param witness facts that cannot all be kept: students who need a place, she among them, and the beds, locks and rules
 *     between them. Empty in two cases, which {@code complete} does not tell apart: nothing stands against her place but a
 *     level, which {@code instead} then prices; or a contradiction is proven, or not even that, but the time was over before its
 *     facts were found, which never means that there is none
 * @param smallest whether no set with fewer facts is a contradiction; if not, it is only known that none of its facts can be left
 *     out, or not even that if the time was over
 * @param instead what it would cost if she were placed all the same, whoever loses the place for it; null if she cannot be
 *     placed at all
 * @param frees changes of which each alone would give her a place while all who have one keep one; each was verified by
 *     solving
 * @param complete whether every change of the kinds listed in {@link Change.Kind} was tried
 */
public record NoPlace(
        String student,
        List<RuleCount> failing,
        List<BlockedPair> oneRuleAway,
        List<Reason> witness,
        boolean smallest,
        @Nullable PlanShift instead,
        List<Change> frees,
        boolean complete) {

    public NoPlace {
        failing = List.copyOf(failing);
        oneRuleAway = List.copyOf(oneRuleAway);
        witness = List.copyOf(witness);
        frees = List.copyOf(frees);
    }

    /** A rule and how many families fail by it. */
    public record RuleCount(String rule, int families) {}
}
