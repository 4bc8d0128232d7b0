package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.partnering.OwnView;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.Sheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;

/** What a partner finds when they come in by their link. */
@ApplicationScoped
@Transactional
public class OwnWindow {

    private static final Caller DATES_ONLY = Caller.job("partner-window", Permission.VIEW_PROGRAMMES);

    private OwnAccess access;
    private StudentSheets students;
    private FlightSheets flights;
    private HomeSheets homes;
    private Travellers travellers;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected OwnWindow() {}

    @Inject
    OwnWindow(
            OwnAccess access,
            StudentSheets students,
            FlightSheets flights,
            HomeSheets homes,
            Travellers travellers,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.access = access;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.travellers = travellers;
        this.delegations = delegations;
        this.caller = caller;
    }

    /** Everything in the caller's own window. */
    @Requires(Permission.FILL_IN_WINDOW)
    public OwnView view() {
        var window = access.window();
        var delegation = caller.actingAs(DATES_ONLY, () -> delegations.get(window.delegation()))
                .value();
        return new OwnView(
                window.details(),
                delegation,
                access.isClosed(window),
                students.of(window.id()).stream().map(Sheet::row).toList(),
                flights.of(window.id()).stream().map(Sheet::row).toList(),
                homes.of(window.id()).stream().map(Sheet::row).toList(),
                travellers.of(window));
    }
}
