package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import org.fujinowa.documents.SheetReader;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.model.StudentWorkbook;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** A partner's students as a workbook: taken along filled in as far as it is, and read back. */
@ApplicationScoped
@Transactional
public class OwnWorkbook {

    private OwnWindow window;
    private OwnStudents students;
    private CurrentCaller caller;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected OwnWorkbook() {}

    @Inject
    OwnWorkbook(OwnWindow window, OwnStudents students, CurrentCaller caller, AuditTrail audit) {
        this.window = window;
        this.students = students;
        this.caller = caller;
        this.audit = audit;
    }

    /** The caller's students as XLSX; the audit trail says that it was taken along. */
    @Requires(Permission.FILL_IN_WINDOW)
    public byte[] write(Language language) {
        audit.record(
                Deed.EXPORTED, Subject.of(OwnAccess.KIND, caller.own(OwnAccess.KIND)), Changes.fact("file", "xlsx"));
        return SheetWriter.xlsx(StudentWorkbook.write(window.view().students(), language));
    }

    /**
     * Reads a workbook back: if every cell can be read, every row is saved, and otherwise nothing is.
     *
     * @return the cells that cannot be read
     * @throws RuleViolation {@code partnering.workbook.not-ours} if it is no workbook of ours
     */
    @Requires(Permission.FILL_IN_WINDOW)
    public List<CellFault> read(byte[] bytes, Language language) {
        var known = window.view().students();
        StudentWorkbook.Reading reading;
        try {
            reading = StudentWorkbook.read(SheetReader.xlsx(bytes, StudentWorkbook.days()), known, language);
        } catch (IOException unreadable) {
            throw new RuleViolation("partnering.workbook.not-ours");
        }
        if (reading.faults().isEmpty()) {
            if (reading.rows().isEmpty()) {
                throw new RuleViolation("partnering.workbook.empty");
            }
            for (var row : reading.rows()) {
                if (row.sheet() == null) {
                    students.add(row.details());
                } else {
                    students.change(row.sheet(), students.get(row.sheet()).version(), row.details());
                }
            }
        }
        return reading.faults();
    }
}
