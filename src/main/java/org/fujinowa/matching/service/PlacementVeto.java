package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.shared.RuleViolation;

/** Nobody who has a place, and no family that is somebody's place, disappears from the registers. */
@ApplicationScoped
class PlacementVeto {

    private Boards boards;

    /** For the CDI proxy. */
    protected PlacementVeto() {}

    @Inject
    PlacementVeto(Boards boards) {
        this.boards = boards;
    }

    void keepThePlaced(@Observes ParticipantRemoving removing) {
        if (!boards.placementsOf(removing.participant()).isEmpty()) {
            throw new RuleViolation("matching.participant-placed");
        }
    }

    void keepTheHomes(@Observes HostFamilyRemoving removing) {
        if (boards.isUsed(removing.family())) {
            throw new RuleViolation("matching.family-used");
        }
    }
}
