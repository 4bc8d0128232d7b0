package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Tells other contexts who stays where, without weighing anything. */
@ApplicationScoped
@Transactional
public class PlacementList {

    private Boards boards;

    /** For the CDI proxy. */
    protected PlacementList() {}

    @Inject
    public PlacementList(Boards boards) {
        this.boards = boards;
    }

    /** Every placement of that delegation, drafts included. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<PlacementDetails> of(DelegationId delegation) {
        return boards.placements(delegation).stream().map(Placement::details).toList();
    }
}
