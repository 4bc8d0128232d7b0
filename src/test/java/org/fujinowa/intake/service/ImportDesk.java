package org.fujinowa.intake.service;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fujinowa.admissions.model.InMemoryParticipants;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.model.InMemoryHostFamilies;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.RowFilter;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.model.InMemoryIntakes;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** A coordinator's desk without a server: the import with all registers in memory, and one delegation. */
public class ImportDesk {

    public static final DelegationId CHRC_2027 = DelegationId.next();

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-22T10:00:00Z"), ZoneOffset.UTC);
    private static final DelegationDetails INBOUND = new DelegationDetails(
            ProgrammeId.next(),
            null,
            "CHRC受入 2027",
            "CHRC inbound 2027",
            Direction.INBOUND,
            LocalDate.of(2027, 6, 27),
            LocalDate.of(2027, 7, 10),
            LocalDate.of(2027, 6, 28),
            LocalDate.of(2027, 7, 5),
            List.of(),
            "",
            9,
            "",
            DelegationState.MATCHING,
            "");

    private final InMemoryIntakes intakes = new InMemoryIntakes();
    public final NotedDeeds audit = new NotedDeeds();
    private Consumer<HomesOffered> matching = offered -> {};
    private Executor threads = Runnable::run;
    public final CurrentCaller caller = new CurrentCaller();
    public final DelegationRegister delegations = new OneDelegation();
    public final PeopleRegister people = new PeopleRegister(
            new InMemoryPeople(), new Several<>(), new Heard<>(), new Heard<>(), audit, Constraints.validator());
    public final ParticipantRegister participants = new ParticipantRegister(
            new InMemoryParticipants(), people, delegations, new Heard<>(), audit, Constraints.validator());
    public final HostRegister hosts = new HostRegister(
            new InMemoryHostFamilies(), people, new Heard<>(), new Heard<>(), audit, Constraints.validator());
    private final Registers registers =
            new Registers(people, participants, hosts, delegations, new OneProgramme(), Constraints.validator());
    private final ImportWriting writing = new ImportWriting(intakes, registers, new Heard<>(this::hear));
    public final SpreadsheetImport imports = new SpreadsheetImport(intakes, registers, caller, CLOCK);
    private final ImportWork work = new ImportWork(
            intakes, new ImportPlanning(intakes, registers, CLOCK), writing, new ImportProgress(intakes, CLOCK), audit);
    private final ImportJobs jobs = new ImportJobs(imports, work, caller, task -> threads.execute(task));

    private static final class OneDelegation extends DelegationRegister {
        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            return new Versioned<>(INBOUND, 1);
        }

        @Override
        public Slice<DelegationRow> page(ListRequest request) {
            return new Slice<>(List.of(new DelegationRow(CHRC_2027, 1, "CHRC", INBOUND)), "", "", 1);
        }
    }

    private static final class OneProgramme extends ProgrammeRegister {
        @Override
        public Versioned<ProgrammeDetails> get(ProgrammeId id) {
            return new Versioned<>(
                    new ProgrammeDetails("CHRC", "CHRC", "CHRC", "", "", Accent.INDIGO, true, true, false, true), 1);
        }
    }

    /** Has long work done by these threads instead of at once. */
    public void worksWith(Executor executor) {
        threads = executor;
    }

    /** Has matching hear which families an import brings. */
    public void tellsMatching(Consumer<HomesOffered> listener) {
        matching = listener;
    }

    private void hear(HomesOffered offered) {
        matching.accept(offered);
    }

    /** What the audit trail says. */
    public List<String> deeds() {
        return audit.lines();
    }

    /** Hands files in and reads them. */
    public ImportId readIn(UploadedTable... uploads) {
        return acting(() -> {
            var id = imports.start(CHRC_2027, List.of(uploads));
            jobs.work(id);
            return id;
        });
    }

    /** Confirms and writes. */
    public void confirm(ImportId id, boolean leaveOutProblems) {
        acting(() -> {
            imports.confirm(id, leaveOutProblems);
            jobs.work(id);
            return id;
        });
    }

    /** Says something about the rows and reads them again. */
    public void say(ImportId id, Runnable what) {
        acting(() -> {
            what.run();
            jobs.work(id);
            return id;
        });
    }

    public void undo(ImportId id) {
        acting(() -> {
            imports.undo(id);
            jobs.work(id);
            return id;
        });
    }

    /** Every row of the preview. */
    public List<RowPreview> rows(ImportId id) {
        var rows = new ArrayList<RowPreview>();
        var page = imports.rows(id, RowFilter.ALL, 0, 200);
        while (!page.isEmpty()) {
            rows.addAll(page);
            page = imports.rows(id, RowFilter.ALL, rows.get(rows.size() - 1).position(), 200);
        }
        return rows;
    }

    /** How many records there are of any kind. */
    public int records() {
        return participants.ofDelegation(CHRC_2027).size() + hosts.all().size();
    }

    public static UploadedTable students(String csv) {
        return new UploadedTable(TableKind.PARTICIPANTS, "students.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public static UploadedTable families(String csv) {
        return new UploadedTable(TableKind.HOST_FAMILIES, "families.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T acting(Supplier<T> deed) {
        return caller.actingAs(Caller.job("chiba", Permission.values()), deed);
    }
}
