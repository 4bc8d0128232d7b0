package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/**
 * Which families are offered for which delegation. The register holds families of all programmes, years and countries; only
 * those on the delegation's own list take part in its matching.
 */
@ApplicationScoped
@Transactional
public class Offering {

    private Boards boards;
    private HostRegister hosts;
    private BoardLedger ledger;

    /** For the CDI proxy. */
    protected Offering() {}

    @Inject
    Offering(Boards boards, HostRegister hosts, BoardLedger ledger) {
        this.boards = boards;
        this.hosts = hosts;
        this.ledger = ledger;
    }

    /** Every active family, for choosing those that are offered. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public List<HostFamilyEntry> candidates() {
        return hosts.all().stream().filter(entry -> entry.details().active()).toList();
    }

    /** Says anew which families are offered; an empty list means all. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void offer(DelegationId delegation, long changes, List<HostFamilyId> families) {
        var board = ledger.begin(delegation, changes, PastDeed.OFFER);
        ledger.layDown(board, delegation, board.rules().offering(families));
    }

    /** Adds a list that came in to what is offered already. No step of the board: an import is undone on its own page. */
    void take(@Observes HomesOffered list) {
        if (list.families().isEmpty()) {
            return;
        }
        var board = boards.lock(list.delegation());
        board.change(board.changes());
        ledger.tell(list.delegation());
        var families = new ArrayList<>(board.rules().offered());
        families.addAll(list.families());
        ledger.layDown(board, list.delegation(), board.rules().offering(families));
    }
}
