package org.fujinowa.selection.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.DecisionRow;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.DecisionStep;
import org.fujinowa.selection.Verdict;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * What is decided over one applicant: proposed by one person, confirmed by another. A reserve is offered a place once, when one
 * becomes free. Everything that happens stays as a step.
 */
@Entity
@Table(name = "selection_decision")
public class Decision extends StoredNoun<DecisionDetails> {

    private String delegationId = "";

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.PROPOSED;

    private @Nullable LocalDate deadline;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Decision() {}

    public Decision(DecisionDetails details) {
        super(details.application());
        change(details);
    }

    @Override
    public final void change(DecisionDetails details) {
        delegationId = details.delegation().toString();
        state = details.state();
        deadline = details.deadline();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    /**
     * Proposes something else, before anybody has confirmed it.
     *
     * @throws RuleViolation {@code selection.decided-already}
     */
    public void propose(Verdict verdict, int rank, String reason, String by, DecisionStep step) {
        mustBe(DecisionState.PROPOSED, "selection.decided-already");
        var now = details();
        change(new DecisionDetails(
                now.application(), now.delegation(), verdict, rank, state, reason, by, "", null, with(now, step)));
    }

    /**
     * A second person agrees.
     *
     * @throws RuleViolation {@code selection.same-person} if it is the one who proposed it; {@code selection.decided-already}
     */
    public void confirm(String by, DecisionStep step) {
        mustBe(DecisionState.PROPOSED, "selection.decided-already");
        var now = details();
        if (now.proposedBy().equals(by)) {
            throw new RuleViolation("selection.same-person");
        }
        change(new DecisionDetails(
                now.application(),
                now.delegation(),
                now.verdict(),
                now.rank(),
                DecisionState.CONFIRMED,
                now.reason(),
                now.proposedBy(),
                by,
                null,
                with(now, step)));
    }

    /** A place became free and is offered until that day. */
    public void offer(LocalDate until, DecisionStep step) {
        if (!details().waits()) {
            throw new RuleViolation("selection.not-waiting");
        }
        go(DecisionState.OFFERED, until, step);
    }

    /**
     * What becomes of the offered place.
     *
     * @throws RuleViolation {@code selection.nothing-offered}
     */
    public void settle(boolean taken, DecisionStep step) {
        mustBe(DecisionState.OFFERED, "selection.nothing-offered");
        go(taken ? DecisionState.TAKEN : DecisionState.NOT_TAKEN, null, step);
    }

    /**
     * The applicant has a place and gives it back.
     *
     * @throws RuleViolation {@code selection.no-place-held}
     */
    public void giveBack(DecisionStep step) {
        if (!details().holdsPlace() || state == DecisionState.OFFERED) {
            throw new RuleViolation("selection.no-place-held");
        }
        go(DecisionState.GIVEN_BACK, null, step);
    }

    /**
     * Giving the place back is taken back.
     *
     * @throws RuleViolation {@code selection.not-given-back}
     */
    public void takeAgain(DecisionStep step) {
        mustBe(DecisionState.GIVEN_BACK, "selection.not-given-back");
        go(details().verdict() == Verdict.ACCEPT ? DecisionState.CONFIRMED : DecisionState.TAKEN, null, step);
    }

    /** Notes something that changes nothing. */
    public void note(DecisionStep step) {
        go(state, deadline, step);
    }

    private void go(DecisionState next, @Nullable LocalDate until, DecisionStep step) {
        var now = details();
        change(new DecisionDetails(
                now.application(),
                now.delegation(),
                now.verdict(),
                now.rank(),
                next,
                now.reason(),
                now.proposedBy(),
                now.confirmedBy(),
                until,
                with(now, step)));
    }

    private void mustBe(DecisionState wanted, String otherwise) {
        if (state != wanted) {
            throw new RuleViolation(otherwise);
        }
    }

    private static List<DecisionStep> with(DecisionDetails now, DecisionStep step) {
        var all = new ArrayList<>(now.steps());
        all.add(step);
        return all;
    }

    @Override
    public DecisionDetails details() {
        return SealedJson.read(DecisionDetails.class, place(), sealed);
    }

    /** As pages show it. */
    public DecisionRow row() {
        return new DecisionRow(version(), details());
    }

    private String place() {
        return "selection_decision/" + key();
    }
}
