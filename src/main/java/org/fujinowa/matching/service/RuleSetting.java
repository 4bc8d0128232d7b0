package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.DeedAbout;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.RuleViolation;

/** What coordinators lay down beyond the rules: pairs never to be used, guests who belong together or apart. */
@ApplicationScoped
@Transactional
public class RuleSetting {

    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected RuleSetting() {}

    @Inject
    RuleSetting(BoardLedger ledger) {
        this.ledger = ledger;
    }

    /** Rules a pair out for hand and engine, or allows it again; a draft that uses it is taken away. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void forbid(
            DelegationId delegation, long changes, ParticipantId participant, HostFamilyId family, boolean forbid) {
        var board = ledger.begin(
                delegation,
                changes,
                forbid ? "matching.deed.forbid" : "matching.deed.allow",
                DeedAbout.pair(participant, family));
        var existing = ledger.places(delegation, participant).stream()
                .filter(placement -> placement.family().equals(family))
                .toList();
        if (forbid && existing.stream().anyMatch(placement -> placement.state() != PlacementState.DRAFT)) {
            throw new RuleViolation("matching.settled");
        }
        ledger.layDown(board, delegation, board.rules().forbidding(participant, family, forbid));
        if (forbid) {
            existing.forEach(ledger::remove);
        }
    }

    /** Lays down that these guests stay in one home. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void keepTogether(DelegationId delegation, long changes, List<ParticipantId> members) {
        var group = group(members);
        var board = ledger.begin(delegation, changes, "matching.deed.together", about(group));
        ledger.layDown(board, delegation, board.rules().keepingTogether(group));
    }

    /** Lays down that no two of these guests stay in one home. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void keepApart(DelegationId delegation, long changes, List<ParticipantId> members) {
        var group = group(members);
        var board = ledger.begin(delegation, changes, "matching.deed.apart", about(group));
        ledger.layDown(board, delegation, board.rules().keepingApart(group));
    }

    /** Notes that these guests are friends who would like to be in one home. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void befriend(DelegationId delegation, long changes, List<ParticipantId> members) {
        var group = group(members);
        var board = ledger.begin(delegation, changes, "matching.deed.friends", about(group));
        ledger.layDown(board, delegation, board.rules().befriending(group));
    }

    /** Takes back that guests stay together or apart, or are friends. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void dissolve(DelegationId delegation, long changes, BoardRules.Group group) {
        var board = ledger.begin(delegation, changes, "matching.deed.dissolve", about(group));
        ledger.layDown(board, delegation, board.rules().without(group));
    }

    private static DeedAbout about(BoardRules.Group group) {
        return new DeedAbout(group.members(), null);
    }

    private static BoardRules.Group group(List<ParticipantId> members) {
        var distinct = members.stream().distinct().toList();
        if (distinct.size() < 2) {
            throw new RuleViolation("matching.group-too-small");
        }
        return new BoardRules.Group(distinct);
    }
}
