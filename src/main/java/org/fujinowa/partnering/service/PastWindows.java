package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.partnering.model.TakeOvers;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.PersonalLinks;

/** Partner windows with everything in them, once their delegation is home. What was taken over stays in the registers. */
@ApplicationScoped
class PastWindows {

    private static final int THREE_MONTHS = 90;

    private PartnerWindows windows;
    private StudentSheets students;
    private FlightSheets flights;
    private HomeSheets homes;
    private TakeOvers takeOvers;
    private PersonalLinks links;
    private DelegationRegister delegations;
    private Clock clock;

    /** For the CDI proxy. */
    protected PastWindows() {}

    @Inject
    PastWindows(
            PartnerWindows windows,
            StudentSheets students,
            FlightSheets flights,
            HomeSheets homes,
            TakeOvers takeOvers,
            PersonalLinks links,
            DelegationRegister delegations,
            Clock clock) {
        this.windows = windows;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.takeOvers = takeOvers;
        this.links = links;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** Each window by itself. */
    @Produces
    Retained windows() {
        return new Kept(
                "partner-windows",
                RetentionSince.RETURN,
                THREE_MONTHS,
                Set.of("partner_window", "partner_student", "partner_flight", "partner_home", "partner_take_over"),
                this::due,
                subject -> forget(WindowId.of(subject.id())));
    }

    private List<Subject> due(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .flatMap(delegation -> windows.of(delegation).stream())
                .filter(this::yearIsOver)
                .limit(atMost)
                .map(window -> Subject.of(OwnAccess.KIND, window.id()))
                .toList();
    }

    /** As long as nights of a home are counted in this calendar year, its window is kept. */
    private boolean yearIsOver(PartnerWindow window) {
        var year = LocalDate.now(clock).getYear();
        return homes.of(window.id()).stream()
                .map(sheet -> sheet.details().lastMorning())
                .noneMatch(last -> last != null && last.getYear() >= year);
    }

    private void forget(WindowId id) {
        links.revokeAll(Subject.of(OwnAccess.KIND, id));
        students.of(id).forEach(sheet -> {
            takeOvers.of(sheet.id()).forEach(takeOvers::remove);
            students.remove(sheet);
        });
        flights.of(id).forEach(flights::remove);
        homes.of(id).forEach(homes::remove);
        windows.find(id).ifPresent(windows::remove);
    }
}
