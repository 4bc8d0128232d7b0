package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.intake.ImportCounts;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.model.IntakeFile;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.intake.model.OpenedTable;
import org.fujinowa.intake.model.RowReading;
import org.fujinowa.programme.DelegationId;

/** Works out what every row of an import would do, and changes nothing. */
@ApplicationScoped
class ImportPlanning {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int STEP = 50;

    private Intakes intakes;
    private Registers registers;
    private Clock clock;

    /** For the CDI proxy. */
    protected ImportPlanning() {}

    @Inject
    ImportPlanning(Intakes intakes, Registers registers, Clock clock) {
        this.intakes = intakes;
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Every row in the order of the files.
     *
     * @param progress hears how many rows are done, of how many
     */
    List<Planned> plan(ImportId id, DelegationId delegation, BiConsumer<Integer, Integer> progress) {
        var files = intakes.files(id);
        var tables = files.stream().map(file -> file.open(intakes)).toList();
        int total = tables.stream().mapToInt(table -> table.rows().size()).sum();
        var reading = reading(delegation);
        var planned = new ArrayList<Planned>();
        progress.accept(0, total);
        for (int i = 0; i < files.size(); i++) {
            plan(files.get(i), tables.get(i), reading, planned, done -> {
                if (done % STEP == 0) {
                    intakes.letGo();
                    progress.accept(done, total);
                }
            });
        }
        return planned;
    }

    /** How many rows are what. */
    static ImportCounts count(List<RowPreview> rows) {
        return new ImportCounts(
                count(rows, RowOutcome.NEW),
                count(rows, RowOutcome.UPDATE),
                count(rows, RowOutcome.UNCHANGED),
                count(rows, RowOutcome.LEFT_OUT),
                count(rows, RowOutcome.PROBLEM),
                (int) rows.stream().filter(row -> !row.questions().isEmpty()).count());
    }

    private static int count(List<RowPreview> rows, RowOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private void plan(
            IntakeFile file,
            OpenedTable table,
            RowReading reading,
            List<Planned> planned,
            java.util.function.IntConsumer each) {
        var participants =
                file.kind() == TableKind.PARTICIPANTS ? new ParticipantPlanner(registers, intakes, reading) : null;
        var families = file.kind() == TableKind.HOST_FAMILIES ? new FamilyPlanner(registers, intakes, reading) : null;
        var answers = file.answers();
        var rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (participants != null && i % STEP == 0) {
                participants.lookUp(table, rows.subList(i, Math.min(rows.size(), i + STEP)));
            }
            int position = planned.size() + 1;
            var answer = answers.getOrDefault(row.number(), "");
            if (participants != null) {
                planned.add(participants.plan(position, table, row, answer));
            } else if (families != null) {
                planned.add(families.plan(position, table, row, answer));
            }
            each.accept(planned.size());
        }
    }

    private RowReading reading(DelegationId delegation) {
        var details = registers.delegations().get(delegation).value();
        boolean adults = registers.programmes().get(details.programme()).value().adults();
        return new RowReading(
                delegation,
                details,
                adults ? ParticipantRole.TRAVELLER : ParticipantRole.STUDENT,
                LocalDate.now(clock.withZone(OFFICE)));
    }
}
