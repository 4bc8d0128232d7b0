package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.RuleViolation;

/** A person decides, and a second one confirms: the engine and the hand only draft. */
@ApplicationScoped
@Transactional
public class Deciding {

    private Boards boards;
    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected Deciding() {}

    @Inject
    Deciding(Boards boards, BoardLedger ledger) {
        this.boards = boards;
        this.ledger = ledger;
    }

    /** The current coordinator stands for every draft that no rule stands against; returns how many were proposed. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public int propose(DelegationId delegation, long changes) {
        ledger.begin(delegation, changes, "matching.deed.propose");
        var drafts = ledger.withState(delegation, PlacementState.DRAFT);
        if (drafts.isEmpty()) {
            throw new RuleViolation("matching.nothing-to-propose");
        }
        mustStillHold(delegation, drafts);
        drafts.forEach(draft ->
                ledger.change(draft, Deed.PROPOSED, placement -> placement.propose(ledger.actor(), ledger.now())));
        return drafts.size();
    }

    /** The current coordinator confirms everything that another one proposed; returns how many were confirmed. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public int confirm(DelegationId delegation, long changes) {
        ledger.begin(delegation, changes, PastDeed.CONFIRM);
        var proposed = ledger.withState(delegation, PlacementState.PROPOSED);
        if (proposed.isEmpty()) {
            throw new RuleViolation("matching.not-proposed");
        }
        mustStillHold(delegation, proposed);
        proposed.forEach(one ->
                ledger.change(one, Deed.CONFIRMED, placement -> placement.confirm(ledger.actor(), ledger.now())));
        return proposed.size();
    }

    /** Makes a proposed or confirmed placement a draft again; a reason is asked for. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void reopen(DelegationId delegation, long changes, ParticipantId participant, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("matching.reason-missing");
        }
        ledger.begin(delegation, changes, "matching.deed.reopen", DeedAbout.guest(participant));
        ledger.get(delegation, participant)
                .forEach(place -> ledger.change(
                        place, Deed.CHANGED, placement -> placement.reopen(PlacementDetails.shortened(reason))));
    }

    /** A stay may be split, but no night of it may be left without a home. */
    private static void everyNightMustHaveAPlace(Guest guest, List<Placement> all) {
        var covered = guest.stay()
                .eachNight()
                .allMatch(night -> all.stream()
                        .anyMatch(placement -> placement.participant().equals(guest.id())
                                && placement.stay().includes(night)));
        if (!covered) {
            throw new RuleViolation("matching.nights-missing", guest.person().writtenName());
        }
    }

    /** Data may have changed since the plan was made: every rule is asked again before anybody signs. */
    private void mustStillHold(DelegationId delegation, List<Placement> placements) {
        var roster = ledger.roster(delegation);
        var board = boards.get(delegation);
        var all = boards.placements(delegation);
        for (var placement : placements) {
            var guest = roster.guest(placement.participant());
            var home = roster.home(placement.family());
            if (guest.isEmpty() || home.isEmpty()) {
                throw new RuleViolation("matching.gone");
            }
            everyNightMustHaveAPlace(guest.get(), all);
            PairCheck.mustBePossible(guest.get().staying(placement.stay()), home.get(), board, roster, all);
        }
    }
}
