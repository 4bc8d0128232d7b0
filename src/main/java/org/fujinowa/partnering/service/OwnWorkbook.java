package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.fujinowa.documents.Sheet;
import org.fujinowa.documents.SheetReader;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.OwnView;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.WorkbookRow;
import org.fujinowa.partnering.model.StudentWorkbook;
import org.fujinowa.partnering.model.TravelWorkbook;
import org.fujinowa.partnering.model.WorkbookTable;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's window asks for as a workbook with a table each for students, flights and homes: taken along filled in as far as it
 * is, and read back.
 */
@ApplicationScoped
@Transactional
public class OwnWorkbook {

    private OwnWindow window;
    private OwnStudents students;
    private OwnFlights flights;
    private OwnHomes homes;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Validator validator;

    /** For the CDI proxy. */
    protected OwnWorkbook() {}

    @Inject
    OwnWorkbook(
            OwnWindow window,
            OwnStudents students,
            OwnFlights flights,
            OwnHomes homes,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator) {
        this.window = window;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.caller = caller;
        this.audit = audit;
        this.validator = validator;
    }

    /** The caller's tables as XLSX; the audit trail says that they were taken along. */
    @Requires(Permission.FILL_IN_WINDOW)
    public byte[] write(Language language) {
        audit.record(
                Deed.EXPORTED, Subject.of(OwnAccess.KIND, caller.own(OwnAccess.KIND)), Changes.fact("file", "xlsx"));
        var view = window.view();
        var sheets = new ArrayList<Sheet>();
        for (var scope : view.window().scope()) {
            sheets.add(
                    switch (scope) {
                        case STUDENTS -> StudentWorkbook.TABLE.write(view.students(), language);
                        case FLIGHTS ->
                            TravelWorkbook.flights(view.travellers()).write(view.flights(), language);
                        case HOMES -> TravelWorkbook.homes(view.travellers()).write(view.homes(), language);
                    });
        }
        return SheetWriter.xlsx(sheets);
    }

    /**
     * Reads a workbook back: if every cell of every table can be read, every row is saved, and otherwise nothing is.
     *
     * @return the cells that cannot be read
     * @throws RuleViolation {@code partnering.workbook.not-ours} if it is no workbook of ours
     */
    @Requires(Permission.FILL_IN_WINDOW)
    public List<CellFault> read(byte[] bytes, Language language) {
        var view = window.view();
        var filled = new Filled(view, tables(bytes, view), language);
        if (view.window().scope().contains(WindowScope.STUDENTS)) {
            filled.take(StudentWorkbook.TABLE, view.students(), students::add, this::changeStudent);
        }
        if (view.window().scope().contains(WindowScope.FLIGHTS)) {
            filled.take(TravelWorkbook.flights(view.travellers()), view.flights(), flights::add, this::changeFlight);
        }
        if (view.window().scope().contains(WindowScope.HOMES)) {
            filled.take(TravelWorkbook.homes(view.travellers()), view.homes(), homes::add, this::changeHome);
        }
        if (filled.faults.isEmpty() && filled.work.isEmpty()) {
            throw new RuleViolation("partnering.workbook.empty");
        }
        if (filled.faults.isEmpty()) {
            filled.work.forEach(Runnable::run);
        }
        return List.copyOf(filled.faults);
    }

    private static Map<String, List<List<String>>> tables(byte[] bytes, OwnView view) {
        try {
            return SheetReader.sheets(bytes, name -> {
                if (TravelWorkbook.flights(view.travellers()).isCalled(name)) {
                    return TravelWorkbook.flights(view.travellers()).days();
                }
                return TravelWorkbook.homes(view.travellers()).isCalled(name)
                        ? TravelWorkbook.homes(view.travellers()).days()
                        : StudentWorkbook.TABLE.days();
            });
        } catch (IOException unreadable) {
            throw new RuleViolation("partnering.workbook.not-ours");
        }
    }

    private void changeStudent(SheetId id, StudentDetails details) {
        students.change(id, students.get(id).version(), details);
    }

    private void changeFlight(SheetId id, FlightDetails details) {
        flights.change(id, flights.get(id).version(), details);
    }

    private void changeHome(SheetId id, HomeDetails details) {
        homes.change(id, homes.get(id).version(), details);
    }

    /** What one workbook says, and what is to be done about it once all of it has been read. */
    private final class Filled {

        private final OwnView view;
        private final Map<String, List<List<String>>> tables;
        private final Language language;
        private final List<CellFault> faults = new ArrayList<>();
        private final List<Runnable> work = new ArrayList<>();

        Filled(OwnView view, Map<String, List<List<String>>> tables, Language language) {
            this.view = view;
            this.tables = tables;
            this.language = language;
        }

        <D extends Record & Serializable> void take(
                WorkbookTable<D> table, List<SheetRow<D>> known, Consumer<D> add, BiConsumer<SheetId, D> change) {
            var lines = lines(table);
            if (lines == null) {
                return;
            }
            var reading = table.read(lines, known, language);
            faults.addAll(reading.faults());
            for (var row : reading.rows()) {
                check(table, row);
                var sheet = row.sheet();
                work.add(sheet == null ? () -> add.accept(row.details()) : () -> change.accept(sheet, row.details()));
            }
        }

        /** The sheet of that name; a file with one sheet only is one of the window's only table, whatever it is called. */
        private @Nullable List<List<String>> lines(WorkbookTable<?> table) {
            var called = tables.entrySet().stream()
                    .filter(entry -> table.isCalled(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .filter(lines -> !lines.isEmpty())
                    .findFirst();
            var only = tables.size() == 1
                    && (view.window().scope().size() == 1 || table == StudentWorkbook.TABLE)
                    && tables.keySet().stream().noneMatch(this::isTravel);
            return called.orElseGet(() -> {
                var first = tables.values().iterator().next();
                return only && !first.isEmpty() ? first : null;
            });
        }

        private boolean isTravel(String name) {
            return TravelWorkbook.flights(view.travellers()).isCalled(name)
                    || TravelWorkbook.homes(view.travellers()).isCalled(name);
        }

        private <D extends Record & Serializable> void check(WorkbookTable<D> table, WorkbookRow<D> row) {
            for (var broken : validator.validate(row.details())) {
                var name = broken.getPropertyPath().iterator().next().getName();
                var column = table.hasColumn(name) ? name : table.firstColumn();
                faults.add(table.fault(
                        row,
                        column,
                        "partnering.workbook.not-allowed",
                        String.valueOf(broken.getInvalidValue()),
                        language));
            }
        }
    }
}
