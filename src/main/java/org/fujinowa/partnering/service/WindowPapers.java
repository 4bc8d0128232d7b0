package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.documents.pdf.FormSheet;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.partnering.model.StudentWorkbook;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A partner's students on paper: the empty form for one student, and everything that was filled in, as PDF. */
@ApplicationScoped
@Transactional
public class WindowPapers {

    private PartnerWindows windows;
    private StudentSheets students;
    private OwnAccess access;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected WindowPapers() {}

    @Inject
    WindowPapers(
            PartnerWindows windows,
            StudentSheets students,
            OwnAccess access,
            Press press,
            AuditTrail audit,
            Clock clock) {
        this.windows = windows;
        this.students = students;
        this.access = access;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** The form for one student, to be filled in by hand. */
    @OpenToAll("An empty form says nothing of anybody.")
    public byte[] blank(Language language) {
        return set(List.of(), true, language);
    }

    /** Everything that the partner itself has filled in; the audit trail says that it was taken along. */
    @Requires(Permission.FILL_IN_WINDOW)
    public byte[] own(Language language) {
        return filled(access.window().id(), language);
    }

    /** The same for the office. */
    @Requires(Permission.MANAGE_WINDOWS)
    public byte[] of(WindowId id, Language language) {
        return filled(windows.get(id).id(), language);
    }

    private byte[] filled(WindowId id, Language language) {
        audit.record(Deed.EXPORTED, Subject.of(OwnAccess.KIND, id), Changes.fact("file", "pdf"));
        return set(students.of(id).stream().map(StudentSheet::row).toList(), false, language);
    }

    /** What the workbook asks, the paper asks too: one part for each student. */
    private byte[] set(List<SheetRow<StudentDetails>> rows, boolean blank, Language language) {
        var texts = Texts.in(language);
        var sheet = StudentWorkbook.TABLE.write(rows, language);
        var headings = sheet.columns().stream().map(column -> column.heading()).toList();
        var parts = blank
                ? List.of(part(texts.of("partnering.paper.one"), headings, List.of()))
                : IntStream.range(0, rows.size())
                        .mapToObj(at -> part(
                                rows.get(at).details().givenLatin() + " "
                                        + rows.get(at).details().familyLatin(),
                                headings,
                                sheet.rows().get(at)))
                        .toList();
        var form = new FormSheet(
                texts.of("partnering.paper.title"),
                texts.of(blank ? "partnering.paper.blank" : "partnering.paper.filled"),
                parts,
                List.of(texts.of("partnering.paper.signature"), texts.of("partnering.paper.received")));
        return press.set(form.write(blank, texts.of("partnering.paper.title"), language.locale(), clock.instant()));
    }

    /** The first column of the workbook is for the program and not for people. */
    private static FormSheet.Part part(String title, List<String> headings, List<@Nullable Object> cells) {
        return new FormSheet.Part(
                title,
                IntStream.range(1, headings.size())
                        .mapToObj(at -> new FormSheet.Line(
                                headings.get(at), cells.isEmpty() ? "" : said(cells.get(at)), List.of(), false))
                        .toList());
    }

    private static String said(@Nullable Object cell) {
        return cell instanceof LocalDate day ? day.toString() : cell == null ? "" : cell.toString();
    }
}
