package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.FlightSheet;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** The flights of a partner's own window; nobody reaches those of another window by changing an address. */
@ApplicationScoped
@Transactional
public class OwnFlights {

    private FlightSheets sheets;
    private OwnAccess access;
    private Travellers travellers;
    private RecordKeeping<FlightDetails, FlightSheet> keeping;

    /** For the CDI proxy. */
    protected OwnFlights() {}

    @Inject
    OwnFlights(FlightSheets sheets, OwnAccess access, Travellers travellers, AuditTrail audit, Validator validator) {
        this.sheets = sheets;
        this.access = access;
        this.travellers = travellers;
        this.keeping = new RecordKeeping<>("FlightSheet", sheets, audit, validator);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such flight in the caller's window */
    @Requires(Permission.FILL_IN_WINDOW)
    public Versioned<FlightDetails> get(SheetId id) {
        return access.own(sheets, id).versioned();
    }

    /** @throws RuleViolation if the window does not ask for it, or is closed */
    @Requires(Permission.FILL_IN_WINDOW)
    public SheetId add(FlightDetails details) {
        keeping.check(details);
        var window = access.openFor(WindowScope.FLIGHTS);
        travellers.mustTravel(window, details.aboard());
        var sheet = new FlightSheet(SheetId.next(), window.id(), details);
        keeping.add(sheet);
        return sheet.id();
    }

    /**
     * Says everything anew.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation as for {@link #add}
     */
    @Requires(Permission.FILL_IN_WINDOW)
    public void change(SheetId id, long version, FlightDetails details) {
        keeping.check(details);
        var window = access.openFor(WindowScope.FLIGHTS);
        travellers.mustTravel(window, details.aboard());
        keeping.change(access.own(sheets, id).id(), version, details);
    }

    /** @throws RuleViolation {@code partnering.taken-already} if the association has taken it over */
    @Requires(Permission.FILL_IN_WINDOW)
    public void remove(SheetId id, long version) {
        access.openFor(WindowScope.FLIGHTS);
        if (access.own(sheets, id).state() != SheetState.NEW) {
            throw new RuleViolation("partnering.taken-already");
        }
        keeping.remove(id, version);
    }
}
