package org.fujinowa.selection.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.Verdict;
import org.fujinowa.shared.RuleViolation;

/**
 * How many places are left, and who is next.
 *
 * @param all how many there are
 * @param elsewhere how many take part of whom nothing was decided here
 * @param decisions everything that is decided or proposed
 */
public record Places(int all, int elsewhere, List<DecisionDetails> decisions) {

    public Places {
        decisions = List.copyOf(decisions);
    }

    /** How many are taken or offered. */
    public int held() {
        return elsewhere
                + Math.toIntExact(
                        decisions.stream().filter(DecisionDetails::holdsPlace).count());
    }

    /** @throws RuleViolation {@code selection.no-place} if every place is taken or offered */
    public void refuseUnlessFree() {
        if (held() >= all) {
            throw new RuleViolation("selection.no-place", all);
        }
    }

    /** @throws RuleViolation {@code selection.rank-taken} if another applicant is that reserve */
    public void refuseTaken(int rank, ApplicationId except) {
        if (decisions.stream()
                .filter(each ->
                        each.verdict() == Verdict.RESERVE && !each.application().equals(except))
                .anyMatch(each -> each.rank() == rank)) {
            throw new RuleViolation("selection.rank-taken", rank);
        }
    }

    /** The rank that comes after the last reserve. */
    public int nextRank() {
        return 1 + decisions.stream().mapToInt(DecisionDetails::rank).max().orElse(0);
    }

    /** To whom a free place is offered; nobody if none is free or nobody waits. */
    public Optional<DecisionDetails> next() {
        return held() >= all
                ? Optional.empty()
                : decisions.stream()
                        .filter(DecisionDetails::waits)
                        .min(Comparator.comparing(DecisionDetails::rank)
                                .thenComparing(each -> each.application().toString()));
    }
}
