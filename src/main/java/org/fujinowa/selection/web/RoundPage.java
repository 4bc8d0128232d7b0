package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.Ranked;
import org.fujinowa.selection.RoundDetails;
import org.fujinowa.selection.RoundView;
import org.fujinowa.selection.service.ReserveOffers;
import org.fujinowa.selection.service.RoundBook;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** /selection/round?delegation=…: the ranking of a delegation's applicants. */
@Named
@RequestScoped
public class RoundPage extends SelectionPage {

    @Inject
    private RoundBook rounds;

    @Inject
    private ReserveOffers offers;

    @Inject
    private CurrentTexts texts;

    private @Nullable RoundView view;
    private @Nullable List<Choice> delegations;

    @Override
    protected String act(String... button) {
        if ("offer".equals(button[0])) {
            offers.offerNext(delegation());
            return "selection.done.offered";
        }
        rounds.change(version(button[1]), new RoundDetails(delegation(), number("places"), number("offerDays")));
        return "shared.saved";
    }

    @Override
    protected String address() {
        return "round?delegation=" + delegation();
    }

    @Override
    protected String field(String rule, String... button) {
        return "shared.not-a-number".equals(rule) ? "places" : "";
    }

    /** The delegations to which one could apply. */
    public List<Choice> getDelegations() {
        if (delegations == null) {
            delegations = rounds.delegations();
        }
        return delegations;
    }

    /** Whether there is any delegation to show. */
    public boolean isThere() {
        return !parameter("delegation").isEmpty() || !getDelegations().isEmpty();
    }

    private DelegationId delegation() {
        var asked = parameter("delegation");
        if (asked.isEmpty()) {
            return DelegationId.of(getDelegations().get(0).id());
        }
        try {
            return DelegationId.of(asked);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Delegation");
        }
    }

    /** The identity of the delegation that is shown. */
    public String getId() {
        return delegation().toString();
    }

    /** The ranking. */
    public RoundView getView() {
        if (view == null) {
            view = rounds.view(delegation());
        }
        return view;
    }

    /** Whether somebody waits to whom a free place can be offered. */
    public boolean isOfferable() {
        return getView().free() > 0
                && getView().ranked().stream()
                        .anyMatch(each -> each.decision() != null
                                && each.decision().details().waits());
    }

    /** How many proposals wait for a second person. */
    public long getProposed() {
        return getView().ranked().stream()
                .filter(each ->
                        each.decision() != null && each.decision().details().state() == DecisionState.PROPOSED)
                .count();
    }

    /** The place with a word for those who share it; a dash for those who have none yet. */
    public String place(Ranked row) {
        if (row.place() == 0) {
            return texts.of("selection.place.none");
        }
        return texts.of(row.tied() ? "selection.place.tied" : "selection.place", row.place());
    }

    /** The mean with two decimals. */
    public String mean(Ranked row) {
        var mean = row.mean();
        return mean == null ? "" : mean.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
