package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.itinerary.LimitsId;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.itinerary.service.PlanningLimitsBook;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;

/** /itinerary/limits-edit?id=limits: change what the association asks of itineraries. */
@Named
@RequestScoped
public class LimitsEditPage extends EditPage<PlanningLimits> {

    @Inject
    private PlanningLimitsBook book;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_ITINERARIES);
    }

    @Override
    protected Class<PlanningLimits> type() {
        return PlanningLimits.class;
    }

    @Override
    protected String kind() {
        return "PlanningLimits";
    }

    @Override
    protected String labels() {
        return "itinerary.limits";
    }

    @Override
    protected String viewPage() {
        return "/itinerary/limits";
    }

    @Override
    protected Versioned<PlanningLimits> read(String id) {
        return book.get();
    }

    @Override
    protected Object add(PlanningLimits details) {
        book.change(0, details);
        return new LimitsId();
    }

    @Override
    protected void change(String id, long version, PlanningLimits details) {
        book.change(version, details);
    }
}
