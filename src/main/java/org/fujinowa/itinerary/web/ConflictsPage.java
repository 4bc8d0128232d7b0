package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.itinerary.FoundConflict;
import org.fujinowa.itinerary.service.ConflictFinding;
import org.fujinowa.itinerary.service.ConflictTalk;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.DeedPage;

/** /itinerary/conflicts: what does not fit together in a draft, with the reasons, and what somebody means to be so. */
@Named
@RequestScoped
public class ConflictsPage extends DeedPage {

    private static final int FIRST = 5;

    @Inject
    private ConflictFinding finding;

    @Inject
    private ConflictTalk talk;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private CurrentTexts texts;

    private final Map<String, List<FoundConflict>> known = new HashMap<>();

    @Override
    protected String act(String... button) {
        if (button.length != 2) {
            throw new NoSuchRecord("Conflict");
        }
        if ("intend".equals(button[0])) {
            talk.intend(delegation(), button[1], parameter("reason-" + button[1]));
            return "itinerary.conflict.done.intend";
        }
        talk.takeBack(delegation(), button[1]);
        return "itinerary.conflict.done.take-back";
    }

    @Override
    protected String address() {
        return "conflicts?delegation=" + delegation();
    }

    @Override
    protected String field(String rule, String... button) {
        return rule.startsWith("itinerary.conflict.reason-") ? "reason-" + button[1] : "";
    }

    private static DelegationId delegation() {
        try {
            return DelegationId.of(FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("delegation", ""));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Delegation");
        }
    }

    public String getDelegation() {
        return delegation().toString();
    }

    /** What is known of the delegation. */
    public DelegationDetails getDetails() {
        return delegations.get(delegation()).value();
    }

    /** What is still to be looked at, in the order of the stops. */
    public List<FoundConflict> getOpen() {
        return all().stream().filter(FoundConflict::open).toList();
    }

    /** What is still to be looked at in that delegation's draft, for a page of which it is a part. */
    public List<FoundConflict> of(String id) {
        return known.computeIfAbsent(id, unknown -> finding.of(DelegationId.of(unknown))).stream()
                .filter(FoundConflict::open)
                .toList();
    }

    /** The first few of them. */
    public List<FoundConflict> first(String id) {
        return of(id).stream().limit(FIRST).toList();
    }

    /** What somebody has seen and means to be so. */
    public List<FoundConflict> getIntended() {
        return all().stream().filter(conflict -> !conflict.open()).toList();
    }

    /** Why it does not fit, in the reader's words. */
    public String why(FoundConflict conflict) {
        return texts.of(
                conflict.conflict().reasonKey(), conflict.conflict().arguments().toArray());
    }

    private List<FoundConflict> all() {
        return known.computeIfAbsent(getDelegation(), id -> finding.of(delegation()));
    }
}
