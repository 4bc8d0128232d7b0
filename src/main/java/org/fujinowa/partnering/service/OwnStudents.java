package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** The students of a partner's own window; nobody reaches those of another window by changing an address. */
@ApplicationScoped
@Transactional
public class OwnStudents {

    private StudentSheets sheets;
    private OwnAccess access;
    private RecordKeeping<StudentDetails, StudentSheet> keeping;

    /** For the CDI proxy. */
    protected OwnStudents() {}

    @Inject
    OwnStudents(StudentSheets sheets, OwnAccess access, AuditTrail audit, Validator validator) {
        this.sheets = sheets;
        this.access = access;
        this.keeping = new RecordKeeping<>("StudentSheet", sheets, audit, validator);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such student in the caller's window */
    @Requires(Permission.FILL_IN_WINDOW)
    public Versioned<StudentDetails> get(SheetId id) {
        return access.own(sheets, id).versioned();
    }

    /** @throws RuleViolation if the window does not ask for it, or is closed */
    @Requires(Permission.FILL_IN_WINDOW)
    public SheetId add(StudentDetails details) {
        keeping.check(details);
        var window = access.openFor(WindowScope.STUDENTS);
        var sheet = new StudentSheet(SheetId.next(), window.id(), details);
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
    public void change(SheetId id, long version, StudentDetails details) {
        keeping.check(details);
        access.openFor(WindowScope.STUDENTS);
        keeping.change(access.own(sheets, id).id(), version, details);
    }

    /** @throws RuleViolation {@code partnering.taken-already} if the association has taken it over */
    @Requires(Permission.FILL_IN_WINDOW)
    public void remove(SheetId id, long version) {
        access.openFor(WindowScope.STUDENTS);
        if (access.own(sheets, id).state() != SheetState.NEW) {
            throw new RuleViolation("partnering.taken-already");
        }
        keeping.remove(id, version);
    }
}
