package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** The homes of a partner's own window; nobody reaches those of another window by changing an address. */
@ApplicationScoped
@Transactional
public class OwnHomes {

    private HomeSheets sheets;
    private OwnAccess access;
    private Travellers travellers;
    private HomesAbroad abroad;
    private RecordKeeping<HomeDetails, HomeSheet> keeping;

    /** For the CDI proxy. */
    protected OwnHomes() {}

    @Inject
    OwnHomes(
            HomeSheets sheets,
            OwnAccess access,
            Travellers travellers,
            HomesAbroad abroad,
            AuditTrail audit,
            Validator validator) {
        this.sheets = sheets;
        this.access = access;
        this.travellers = travellers;
        this.abroad = abroad;
        this.keeping = new RecordKeeping<>("HomeSheet", sheets, audit, validator);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such home in the caller's window */
    @Requires(Permission.FILL_IN_WINDOW)
    public Versioned<HomeDetails> get(SheetId id) {
        return access.own(sheets, id).versioned();
    }

    /** @throws RuleViolation if the window does not ask for it, or is closed, or the nights are beyond the rule without cards */
    @Requires(Permission.FILL_IN_WINDOW)
    public SheetId add(HomeDetails details) {
        keeping.check(details);
        var window = access.openFor(WindowScope.HOMES);
        travellers.mustTravel(window, details.guests());
        var sheet = new HomeSheet(SheetId.next(), window.id(), details);
        abroad.refuseBeyond(window, sheet.id(), details);
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
    public void change(SheetId id, long version, HomeDetails details) {
        keeping.check(details);
        var window = access.openFor(WindowScope.HOMES);
        travellers.mustTravel(window, details.guests());
        abroad.refuseBeyond(window, access.own(sheets, id).id(), details);
        keeping.change(id, version, details);
    }

    /** @throws RuleViolation {@code partnering.taken-already} if the association has taken it over */
    @Requires(Permission.FILL_IN_WINDOW)
    public void remove(SheetId id, long version) {
        access.openFor(WindowScope.HOMES);
        if (access.own(sheets, id).state() != SheetState.NEW) {
            throw new RuleViolation("partnering.taken-already");
        }
        keeping.remove(id, version);
    }
}
