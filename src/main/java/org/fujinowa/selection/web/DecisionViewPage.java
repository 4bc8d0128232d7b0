package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.DecisionRow;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.Ranked;
import org.fujinowa.selection.RatingView;
import org.fujinowa.selection.ResultLetter;
import org.fujinowa.selection.Verdict;
import org.fujinowa.selection.service.RatingDesk;
import org.fujinowa.selection.service.ReserveOffers;
import org.fujinowa.selection.service.ResultLetters;
import org.fujinowa.selection.service.RoundBook;
import org.fujinowa.selection.service.SelectionDecisions;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /selection/decision-view?application=…: how a decision comes about: what it rests on, who proposes and confirms it, and what is told. */
@Named
@RequestScoped
public class DecisionViewPage extends SelectionPage {

    @Inject
    private RoundBook rounds;

    @Inject
    private SelectionDecisions decisions;

    @Inject
    private ReserveOffers offers;

    @Inject
    private ResultLetters letters;

    @Inject
    private RatingDesk desk;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    private @Nullable RatingView rating;
    private @Nullable Ranked ranked;
    private @Nullable List<ResultLetter> preview;

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "propose" -> decisions.propose(application(), verdict(), rank(), parameter("reason"));
            case "confirm" -> decisions.confirm(application(), version(button[1]), role());
            case "give-back" -> offers.giveBack(application(), parameter("why"));
            case "take-again" -> offers.takeAgain(application());
            case "take" -> offers.take(application(), role());
            case "refuse" -> offers.refuse(application(), parameter("why"));
            case "letters" -> letters.send(application());
            default -> throw new NoSuchRecord("Decision");
        }
        return "selection.done." + button[0];
    }

    @Override
    protected String address() {
        return "decision-view?application=" + application();
    }

    @Override
    protected String field(String rule, String... button) {
        return switch (rule) {
            case "selection.reason-missing" -> "reason";
            case "selection.rank-missing", "selection.rank-taken", "shared.not-a-number" -> "rank";
            case "selection.verdict-missing" -> "verdict";
            case "selection.words-missing" -> "why";
            default -> "";
        };
    }

    private static Verdict verdict() {
        return Stream.of(Verdict.values())
                .filter(each -> each.name().equals(parameter("verdict")))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("selection.verdict-missing"));
    }

    private static ParticipantRole role() {
        return Stream.of(ParticipantRole.values())
                .filter(each -> each.name().equals(parameter("role")))
                .findFirst()
                .orElse(ParticipantRole.STUDENT);
    }

    /** As what an accepted applicant can take part. */
    public List<ParticipantRole> getRoles() {
        return List.of(ParticipantRole.values());
    }

    /** Whether anybody who is told about it has a mailbox. */
    public boolean isMailable() {
        return getPreview().stream().anyMatch(letter -> !letter.mail().isBlank());
    }

    /** Whether some have a mailbox and some have none. */
    public boolean isUnmailable() {
        return isMailable()
                && getPreview().stream().anyMatch(letter -> letter.mail().isBlank());
    }

    private static int rank() {
        return verdict() == Verdict.RESERVE ? number("rank") : 0;
    }

    /** What the sheets say, as far as the caller may see them. */
    public RatingView getRating() {
        if (rating == null) {
            rating = desk.view(application());
        }
        return rating;
    }

    /** Where the applicant stands among the others. */
    public @Nullable Ranked getRanked() {
        if (ranked == null) {
            ranked = rounds.view(getRating().applicant().details().delegation()).ranked().stream()
                    .filter(each -> each.application().id().equals(application()))
                    .findFirst()
                    .orElse(null);
        }
        return ranked;
    }

    /** What is decided or proposed, if anything is. */
    public @Nullable DecisionRow getDecision() {
        return decisions.of(application()).orElse(null);
    }

    /** Whether something can be proposed now. */
    public boolean isProposable() {
        var decision = getDecision();
        return getRating().applicant().state() == ApplicationState.SUBMITTED
                && (decision == null || decision.details().state() == DecisionState.PROPOSED);
    }

    /** Whether the caller may confirm: something is proposed, by somebody else. */
    public boolean isConfirmable() {
        var decision = getDecision();
        return decision != null && decision.details().state() == DecisionState.PROPOSED && !isMine();
    }

    /** Whether the caller proposed it, so that another has to confirm. */
    public boolean isMine() {
        var decision = getDecision();
        return decision != null
                && decision.details().state() == DecisionState.PROPOSED
                && decision.details().proposedBy().equals(caller.get().signInName());
    }

    /** Whether the applicant has a place that can be given back. */
    public boolean isHeld() {
        var decision = getDecision();
        return decision != null && decision.details().holdsPlace() && !isOffered();
    }

    /** Whether a place was given back, so that this can be taken back. */
    public boolean isGivenBack() {
        var decision = getDecision();
        return decision != null && decision.details().state() == DecisionState.GIVEN_BACK;
    }

    /** The reserve to whom a place that is given back goes; empty for none. */
    public String getNextReserve() {
        var delegation = getRating().applicant().details().delegation();
        return offers.nextReserve(delegation)
                .flatMap(next -> rounds.view(delegation).ranked().stream()
                        .filter(each -> each.application().id().equals(next))
                        .findFirst())
                .map(each -> each.application().details().name())
                .orElse("");
    }

    /** Whether a place is offered now. */
    public boolean isOffered() {
        var decision = getDecision();
        return decision != null && decision.details().state() == DecisionState.OFFERED;
    }

    /** What each would be told; empty while nothing is confirmed. */
    public List<ResultLetter> getPreview() {
        var decision = getDecision();
        if (preview == null) {
            preview = decision == null || !decision.details().state().isConfirmed()
                    ? List.of()
                    : letters.preview(application());
        }
        return preview;
    }

    /** The verdicts to choose from. */
    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    /** Whether that verdict is chosen, or is what was proposed. */
    public boolean chosen(Verdict verdict) {
        var decision = getDecision();
        var known = decision == null ? "" : decision.details().verdict().name();
        return typedOr("verdict", known).equals(verdict.name());
    }

    /** The rank to propose: the one that was, or the next one. */
    public String getRank() {
        var decision = getDecision();
        var known = decision == null || decision.details().rank() == 0
                ? decisions.nextRank(getRating().applicant().details().delegation())
                : decision.details().rank();
        return typedOr("rank", known);
    }

    /** The reason that was given. */
    public String getReason() {
        var decision = getDecision();
        return typedOr("reason", decision == null ? "" : decision.details().reason());
    }

    /** The place in words. */
    public String getPlace() {
        var row = getRanked();
        if (row == null || row.place() == 0) {
            return texts.of("selection.place.none");
        }
        return texts.of(row.tied() ? "selection.place.tied" : "selection.place", row.place());
    }

    /** The mean with two decimals; empty for none. */
    public String getMean() {
        var row = getRanked();
        var mean = row == null ? null : row.mean();
        return mean == null ? "" : mean.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    public String getId() {
        return application().toString();
    }
}
