package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.matching.BedLost;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.LostBed;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** Keeps which beds families do not have on some nights. A bed gets lost when {@linkplain MendTaking a mended plan is taken over}. */
@ApplicationScoped
@Transactional
public class LostBeds {

    private DelegationRegister delegations;
    private Boards boards;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected LostBeds() {}

    @Inject
    public LostBeds(DelegationRegister delegations, Boards boards, AuditTrail auditTrail) {
        this.delegations = delegations;
        this.boards = boards;
        this.auditTrail = auditTrail;
    }

    /** Those lost on any night of that delegation's home stay, by night. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<BedLost> during(DelegationId delegation) {
        return boards.lostBeds(RosterReading.nights(delegations.get(delegation).value())).stream()
                .map(LostBed::details)
                .sorted(Comparator.comparing((BedLost bed) -> bed.nights().arrival())
                        .thenComparing(BedLost::id))
                .toList();
    }

    /** The family has that bed after all. Nobody moves by it; the next plan may use it. Does nothing if it is known already. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void giveBack(String id) {
        boards.lostBed(id).ifPresent(bed -> {
            boards.remove(bed);
            auditTrail.record(
                    Deed.CHANGED,
                    Subject.of("HostFamily", bed.family()),
                    Changes.fact(
                            "bedBack",
                            bed.nights().arrival() + " " + bed.nights().departure()));
        });
    }
}
