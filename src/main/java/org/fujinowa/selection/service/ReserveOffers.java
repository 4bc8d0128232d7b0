package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationRow;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationWithdrawn;
import org.fujinowa.applications.service.ApplicationDecisions;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.StepKind;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.selection.model.Places;
import org.fujinowa.shared.RuleViolation;

/** A place that becomes free is offered to the first reserve at once, and to the next when that one does not want it or does not answer in time. */
@ApplicationScoped
@Transactional
public class ReserveOffers {

    private Decisions decisions;
    private SelectionDecisions selection;
    private RoundBook rounds;
    private ApplicationRegister applications;
    private ApplicationDecisions deeds;
    private ResultLetters letters;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected ReserveOffers() {}

    @Inject
    ReserveOffers(
            Decisions decisions,
            SelectionDecisions selection,
            RoundBook rounds,
            ApplicationRegister applications,
            ApplicationDecisions deeds,
            ResultLetters letters,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.decisions = decisions;
        this.selection = selection;
        this.rounds = rounds;
        this.applications = applications;
        this.deeds = deeds;
        this.letters = letters;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private static final Caller ROUNDS = Caller.job(
            "selection",
            Permission.SELECT_APPLICANTS,
            Permission.VIEW_APPLICATIONS,
            Permission.VIEW_PROGRAMMES,
            Permission.MANAGE_PARTICIPANTS,
            Permission.VIEW_PEOPLE,
            Permission.MANAGE_PEOPLE);
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    /**
     * Somebody who takes part gives the place back and is withdrawn from the participants; the place is offered to the next reserve.
     *
     * @throws RuleViolation {@code selection.no-place-held}, {@code selection.words-missing}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void giveBack(ApplicationId application, String why) {
        if (why.isBlank()) {
            throw new RuleViolation("selection.words-missing");
        }
        var decision = locked(application);
        decision.giveBack(selection.step(StepKind.GIVEN_BACK, null, why.strip()));
        changed(decision);
        deeds.leave(application);
        next(decision.details().delegation());
    }

    /** Who would be offered the place next; nobody if no reserve waits. */
    @Requires(Permission.SELECT_APPLICANTS)
    public Optional<ApplicationId> nextReserve(DelegationId delegation) {
        return new Places(Integer.MAX_VALUE, 0, waiting(delegation)).next().map(DecisionDetails::application);
    }

    /**
     * Takes giving back back: they take part as before.
     *
     * @throws RuleViolation {@code selection.not-given-back}; {@code selection.place-gone} if the place was offered on meanwhile
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void takeAgain(ApplicationId application) {
        var decision = locked(application);
        var places = selection.places(rounds.locked(decision.details().delegation()));
        if (places.held() >= places.all()) {
            throw new RuleViolation("selection.place-gone");
        }
        decision.takeAgain(selection.step(StepKind.TAKEN_AGAIN, null, ""));
        changed(decision);
        deeds.comesAfterAll(application);
    }

    /** An applicant to whom a place was offered has withdrawn: the next one is asked at once. */
    void withdrawn(@Observes ApplicationWithdrawn event) {
        caller.actingAs(
                ROUNDS,
                () -> decisions
                        .find(event.application())
                        .filter(decision -> decision.details().state() == DecisionState.OFFERED)
                        .map(decision -> {
                            passOn(locked(event.application()), StepKind.REFUSED, "");
                            return decision;
                        }));
    }

    /**
     * Offers a free place to the first reserve who waits.
     *
     * @throws RuleViolation {@code selection.nobody-next} if no place is free or nobody waits
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void offerNext(DelegationId delegation) {
        if (!next(delegation)) {
            throw new RuleViolation("selection.nobody-next");
        }
    }

    /**
     * The reserve takes the place and becomes a participant.
     *
     * @throws RuleViolation {@code selection.nothing-offered}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void take(ApplicationId application, ParticipantRole role) {
        var decision = locked(application);
        decision.settle(true, selection.step(StepKind.TAKEN, null, ""));
        changed(decision);
        deeds.accept(application, role);
    }

    /**
     * The reserve does not want the place; the next one is asked.
     *
     * @throws RuleViolation {@code selection.nothing-offered}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void refuse(ApplicationId application, String why) {
        passOn(locked(application), StepKind.REFUSED, why.strip());
    }

    /**
     * Those to whom a place was offered have answered on their own page. The step bears their name; what follows from it is done by
     * the product.
     *
     * @throws RuleViolation {@code selection.nothing-offered}
     */
    void answered(ApplicationId application, boolean takes) {
        var step = selection.step(takes ? StepKind.TAKEN : StepKind.REFUSED, null, "");
        audit.record(
                Deed.CHANGED,
                Subject.of(SelectionDecisions.KIND, application),
                Changes.fact("answered", takes ? DecisionState.TAKEN : DecisionState.NOT_TAKEN));
        caller.actingAs(ROUNDS, () -> {
            var decision = locked(application);
            decision.settle(takes, step);
            changed(decision);
            if (takes) {
                deeds.accept(application, ParticipantRole.STUDENT);
            } else {
                next(decision.details().delegation());
            }
            return takes;
        });
    }

    /** Passes on every offer whose last day is over. */
    @Requires(Permission.SELECT_APPLICANTS)
    public int runOut() {
        var over = decisions.offeredUntilBefore(today());
        over.forEach(decision -> passOn(locked(decision.details().application()), StepKind.RUN_OUT, ""));
        return over.size();
    }

    private void passOn(Decision decision, StepKind how, String why) {
        decision.settle(false, selection.step(how, null, why));
        changed(decision);
        next(decision.details().delegation());
    }

    private boolean next(DelegationId delegation) {
        var round = rounds.locked(delegation);
        var elsewhere = selection.places(round).elsewhere();
        var chosen = new Places(round.places(), elsewhere, waiting(delegation)).next();
        chosen.ifPresent(details -> {
            var until = today().plusDays(round.offerDays());
            var decision = decisions.get(details.application());
            decision.offer(until, selection.step(StepKind.OFFERED, null, until.toString()));
            changed(decision);
            letters.tell(details.application());
        });
        return chosen.isPresent();
    }

    /** All decisions but those of reserves who have withdrawn. */
    private List<DecisionDetails> waiting(DelegationId delegation) {
        var waiting = applications.of(delegation).stream()
                .filter(row -> row.state() == ApplicationState.RESERVE)
                .map(ApplicationRow::id)
                .toList();
        return decisions.of(delegation).stream()
                .map(Decision::details)
                .filter(each -> !each.waits() || waiting.contains(each.application()))
                .toList();
    }

    private Decision locked(ApplicationId application) {
        rounds.locked(decisions.get(application).details().delegation());
        return decisions.get(application);
    }

    private void changed(Decision decision) {
        decisions.changed(decision);
        audit.record(
                Deed.CHANGED,
                Subject.of(SelectionDecisions.KIND, decision.details().application()),
                Changes.fact("state", decision.details().state()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }
}
