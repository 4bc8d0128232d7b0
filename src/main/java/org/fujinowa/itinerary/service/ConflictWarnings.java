package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.itinerary.FoundConflict;
import org.fujinowa.itinerary.ItineraryView;
import org.fujinowa.itinerary.StopWarning;

/** Shows conflicts beside the stops of a draft; those that somebody means to be so are not repeated there. */
@ApplicationScoped
class ConflictWarnings implements ItineraryWarnings {

    private ConflictFinding finding;

    /** For the CDI proxy. */
    protected ConflictWarnings() {}

    @Inject
    ConflictWarnings(ConflictFinding finding) {
        this.finding = finding;
    }

    @Override
    public List<StopWarning> of(ItineraryView draft) {
        return finding.of(draft.delegation()).stream()
                .filter(FoundConflict::open)
                .map(FoundConflict::conflict)
                .map(conflict -> new StopWarning(
                        conflict.stop(), conflict.kind().serious(), conflict.reasonKey(), conflict.arguments()))
                .toList();
    }
}
