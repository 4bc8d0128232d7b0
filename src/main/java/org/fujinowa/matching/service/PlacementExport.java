package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.matching.BoardView;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;

/** Hands the placements of a delegation out as a file, and writes down who took them. */
@ApplicationScoped
@Transactional
public class PlacementExport {

    private MatchingBoard board;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected PlacementExport() {}

    @Inject
    public PlacementExport(MatchingBoard board, AuditTrail auditTrail) {
        this.board = board;
        this.auditTrail = auditTrail;
    }

    /** The board as of now, for a file of that kind. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public BoardView take(DelegationId delegation, String kind) {
        var view = board.view(delegation);
        auditTrail.record(Deed.EXPORTED, Subject.of("MatchBoard", delegation), Changes.fact("file", kind));
        return view;
    }
}
