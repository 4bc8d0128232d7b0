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

/** Who stays where in a delegation, drafts too, for those who look back and count; the board itself shows far more. */
@ApplicationScoped
@Transactional
public class StaysInHomes {

    private Boards boards;

    /** For the CDI proxy. */
    protected StaysInHomes() {}

    @Inject
    public StaysInHomes(Boards boards) {
        this.boards = boards;
    }

    /** Every placement of the delegation; none where it has no home stay or nobody is placed. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<PlacementDetails> ofDelegation(DelegationId delegation) {
        return boards.placements(delegation).stream().map(Placement::details).toList();
    }
}
