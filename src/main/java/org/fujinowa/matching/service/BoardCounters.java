package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.programme.DelegationId;

/** Reads how often boards have been changed, and nothing else of them. */
@ApplicationScoped
@Transactional
class BoardCounters {

    private Boards boards;

    /** For the CDI proxy. */
    protected BoardCounters() {}

    @Inject
    BoardCounters(Boards boards) {
        this.boards = boards;
    }

    Map<DelegationId, Long> of(Collection<DelegationId> delegations) {
        return boards.changes(delegations);
    }
}
