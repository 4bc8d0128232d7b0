package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/**
 * How guests come to homes: by hand or by the engine's plan; always as drafts.
 *
 * <p>Every deed names the state of the board it was made from ({@code changes}); if somebody else was faster it is refused
 * with {@link org.fujinowa.shared.ConcurrentChange} and nothing happens. Every deed can be undone until something is
 * confirmed.
 */
@ApplicationScoped
@Transactional
public class Placing {

    private Boards boards;
    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected Placing() {}

    @Inject
    Placing(Boards boards, BoardLedger ledger) {
        this.boards = boards;
        this.ledger = ledger;
    }

    /**
     * Places a guest with a family, away from wherever the guest was.
     *
     * @param reason why, in words; may be empty
     * @throws RuleViolation {@code matching.blocked} with the first rule that stands against it, {@code matching.forbidden},
     *     {@code matching.full}, {@code matching.apart}, or {@code matching.settled} if the present place is proposed or
     *     confirmed
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void place(
            DelegationId delegation, long changes, ParticipantId participant, HostFamilyId family, String reason) {
        var board = ledger.begin(delegation, changes, "matching.deed.place");
        var roster = ledger.roster(delegation);
        var guest = roster.guest(participant).orElseThrow(() -> new NoSuchRecord("Participant " + participant));
        var home = roster.home(family).orElseThrow(() -> new NoSuchRecord("HostFamily " + family));
        var placements = boards.placements(delegation);
        PairCheck.mustBePossible(guest, home, board, roster, placements);
        put(delegation, guest, home, PlacementDetails.shortened(reason));
    }

    private void put(DelegationId delegation, Guest guest, Home home, String reason) {
        boards.placementOf(guest.id())
                .filter(placement -> placement.state() != PlacementState.DRAFT)
                .ifPresent(settled -> {
                    throw new RuleViolation("matching.settled");
                });
        ledger.write(
                Deed.CREATED,
                Deed.CHANGED,
                new PlacementDetails(
                        delegation,
                        guest.id(),
                        home.id(),
                        guest.stay().arrival(),
                        guest.stay().departure(),
                        PlacementState.DRAFT,
                        false,
                        reason,
                        MatchRules.fit(guest, home).score(),
                        ledger.actor(),
                        ledger.now(),
                        null,
                        null,
                        null,
                        null));
    }

    /** Takes a draft away. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void unplace(DelegationId delegation, long changes, ParticipantId participant) {
        ledger.begin(delegation, changes, "matching.deed.unplace");
        var placement = ledger.get(delegation, participant);
        if (placement.state() != PlacementState.DRAFT) {
            throw new RuleViolation("matching.settled");
        }
        ledger.remove(placement);
    }

    /** Has the engine keep a placement, or lets it go again. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void lock(DelegationId delegation, long changes, ParticipantId participant, boolean keep) {
        ledger.begin(delegation, changes, keep ? "matching.deed.lock" : "matching.deed.unlock");
        ledger.change(ledger.get(delegation, participant), Deed.CHANGED, placement -> placement.lock(keep));
    }

    /** Takes the engine's plan over as drafts; what is settled stays. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void takeOver(DelegationId delegation, long changes, Collection<Plan> plan) {
        ledger.begin(delegation, changes, "matching.deed.solve");
        var roster = ledger.roster(delegation);
        for (var placement : boards.placements(delegation)) {
            var kept = plan.stream().anyMatch(planned -> planned.participant().equals(placement.participant()));
            if (!placement.settled() && !kept) {
                ledger.remove(placement);
            }
        }
        for (var planned : plan) {
            var existing = boards.placementOf(planned.participant());
            var same = existing.filter(placement -> placement.family().equals(planned.family()));
            if (existing.filter(Placement::settled).isPresent() || same.isPresent()) {
                continue;
            }
            var guest = roster.guest(planned.participant()).orElseThrow();
            var home = roster.home(planned.family()).orElseThrow();
            put(delegation, guest, home, "");
        }
    }

    /**
     * One placement of a plan.
     *
     * @param participant the guest
     * @param family the home
     */
    public record Plan(ParticipantId participant, HostFamilyId family) {}
}
