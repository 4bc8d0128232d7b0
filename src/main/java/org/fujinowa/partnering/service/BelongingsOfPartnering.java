package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.TakeOverId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.Sheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.partnering.model.TakeOvers;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Partner windows belong to their delegation, and with them what was filled in and taken over. */
@ApplicationScoped
class BelongingsOfPartnering implements Belongings {

    private PartnerWindows windows;
    private StudentSheets students;
    private FlightSheets flights;
    private HomeSheets homes;
    private TakeOvers takeOvers;

    /** For the CDI proxy. */
    protected BelongingsOfPartnering() {}

    @Inject
    BelongingsOfPartnering(
            PartnerWindows windows,
            StudentSheets students,
            FlightSheets flights,
            HomeSheets homes,
            TakeOvers takeOvers) {
        this.windows = windows;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.takeOvers = takeOvers;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        WindowId.class,
                        OwnAccess.KIND,
                        key -> windows.find(WindowId.of(key))
                                .map(window -> Owner.delegation(window.details().delegation()))),
                new Belonging(
                        SheetId.class,
                        "StudentSheet",
                        key -> sheet(SheetId.of(key)).map(sheet -> Owner.sameAs(sheet.window()))),
                new Belonging(
                        TakeOverId.class,
                        "",
                        key -> takeOvers.find(TakeOverId.of(key)).map(taken -> Owner.sameAs(taken.sheet()))));
    }

    private Optional<Sheet<?>> sheet(SheetId id) {
        return Stream.of(students, flights, homes)
                .flatMap(sheets -> sheets.find(id).stream())
                .<Sheet<?>>map(sheet -> sheet)
                .findFirst();
    }
}
