package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.fujinowa.applications.ApplicationRow;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.WindowRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.Ranked;
import org.fujinowa.selection.ReferenceCount;
import org.fujinowa.selection.ReferenceState;
import org.fujinowa.selection.RoundDetails;
import org.fujinowa.selection.RoundView;
import org.fujinowa.selection.WaitingDecision;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.selection.model.Places;
import org.fujinowa.selection.model.Ranking;
import org.fujinowa.selection.model.RatingSheets;
import org.fujinowa.selection.model.References;
import org.fujinowa.selection.model.SelectionRound;
import org.fujinowa.selection.model.SelectionRounds;
import org.fujinowa.selection.model.Sheets;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;

/** The ranking of a delegation's applicants, with places and deadlines. */
@ApplicationScoped
@Transactional
public class RoundBook {

    private SelectionRounds rounds;
    private Decisions decisions;
    private RatingSheets sheets;
    private References references;
    private ApplicationRegister applications;
    private WindowRegister windows;
    private AuditTrail audit;
    private Validator validator;

    /** For the CDI proxy. */
    protected RoundBook() {}

    @Inject
    RoundBook(
            SelectionRounds rounds,
            Decisions decisions,
            RatingSheets sheets,
            References references,
            ApplicationRegister applications,
            WindowRegister windows,
            AuditTrail audit,
            Validator validator) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.sheets = sheets;
        this.references = references;
        this.applications = applications;
        this.windows = windows;
        this.audit = audit;
        this.validator = validator;
    }

    private static final int OFFER_DAYS = 7;
    private static final Set<ApplicationState> RANKED = Set.of(
            ApplicationState.SUBMITTED, ApplicationState.ACCEPTED, ApplicationState.RESERVE, ApplicationState.DECLINED);

    /** The delegations to which one could apply, newest window first. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<Choice> delegations() {
        return windows.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                .map(row -> new Choice(row.details().delegation().toString(), row.nameJa(), row.nameEn()))
                .toList();
    }

    /** The ranking. */
    @Requires(Permission.SELECT_APPLICANTS)
    public RoundView view(DelegationId delegation) {
        var round = rounds.find(delegation);
        var details = round.map(SelectionRound::details).orElseGet(() -> first(delegation));
        var ranked = applications.of(delegation).stream()
                .filter(row ->
                        RANKED.contains(row.state()) || decisions.find(row.id()).isPresent())
                .map(this::unplaced)
                .toList();
        return new RoundView(
                details,
                round.map(SelectionRound::version).orElse(0L),
                Ranking.of(ranked),
                places(details).held());
    }

    /** What waits for a second person, or for an answer. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<WaitingDecision> waiting(DelegationId delegation) {
        var open = decisions.of(delegation).stream()
                .map(Decision::details)
                .filter(each -> each.state() == DecisionState.PROPOSED || each.state() == DecisionState.OFFERED)
                .toList();
        return open.isEmpty()
                ? List.of()
                : applications.of(delegation).stream()
                        .flatMap(row -> open.stream()
                                .filter(each -> each.application().equals(row.id()))
                                .map(each -> new WaitingDecision(row.details().name(), each)))
                        .toList();
    }

    /** Says how many places there are and how long an offer waits. */
    @Requires(Permission.SELECT_APPLICANTS)
    public void change(long version, RoundDetails details) {
        var keeping = new RecordKeeping<>("SelectionRound", rounds, audit, validator);
        keeping.check(details);
        if (rounds.find(details.delegation()).isEmpty()) {
            keeping.add(new SelectionRound(details));
        } else {
            keeping.change(details.delegation(), version, details);
        }
    }

    /** The round, locked until the transaction ends, so that two people who decide at once do not share a place. */
    RoundDetails locked(DelegationId delegation) {
        if (rounds.find(delegation).isEmpty()) {
            change(0, first(delegation));
        }
        return rounds.lock(delegation).orElseThrow().details();
    }

    /** What is taken, offered and waited for; whoever was accepted without a decision of ours has a place too. */
    Places places(RoundDetails round) {
        var decided =
                decisions.of(round.delegation()).stream().map(Decision::details).toList();
        var known = decided.stream().map(DecisionDetails::application).toList();
        var elsewhere = applications.of(round.delegation()).stream()
                .filter(row -> row.state() == ApplicationState.ACCEPTED && !known.contains(row.id()))
                .count();
        return new Places(round.places(), Math.toIntExact(elsewhere), decided);
    }

    private RoundDetails first(DelegationId delegation) {
        var request = ListRequest.first(1).with("delegation", delegation.toString());
        var places = windows.page(request).rows().stream()
                .mapToInt(row -> row.details().places())
                .findFirst()
                .orElse(0);
        return new RoundDetails(delegation, places, OFFER_DAYS);
    }

    private Ranked unplaced(ApplicationRow row) {
        var rated = new Sheets(sheets.of(row.id()));
        var about = references.about(row.id());
        var answered = about.stream()
                .filter(each -> each.state() == ReferenceState.ANSWERED)
                .count();
        return new Ranked(
                0,
                false,
                row,
                rated.mean().orElse(null),
                rated.handedIn(),
                rated.toTalkOver().size(),
                new ReferenceCount(Math.toIntExact(answered), about.size()),
                decisions.find(row.id()).map(Decision::row).orElse(null));
    }
}
