package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.itinerary.ItinerarySummary;
import org.fujinowa.itinerary.service.ItineraryPublishing;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ListRequest;
import org.jspecify.annotations.Nullable;

/** /itinerary/itineraries: every delegation, and how far its itinerary has come. */
@Named
@RequestScoped
public class ItineraryListPage {

    @Inject
    private DelegationRegister delegations;

    @Inject
    private ItineraryPublishing publishing;

    @Inject
    private CurrentCaller caller;

    private @Nullable List<Line> lines;

    /**
     * A delegation with its itinerary.
     *
     * @param row the delegation
     * @param summary how far its itinerary has come
     */
    public record Line(DelegationRow row, ItinerarySummary summary) {}

    /** Refuses whoever may not see itineraries. */
    public void open() {
        caller.mustBeAllowed(Permission.VIEW_ITINERARIES);
    }

    /** Those that are not cancelled, the next one first. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                    .filter(row -> row.details().state() != DelegationState.CANCELLED)
                    .sorted(Comparator.comparing(row -> row.details().arrival()))
                    .map(row -> new Line(row, publishing.summary(row.id())))
                    .toList();
        }
        return lines;
    }
}
