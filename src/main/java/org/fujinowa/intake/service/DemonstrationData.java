package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration association: five delegations of 2027 whose people come in through the same import that everybody uses,
 * from the files of {@code test-data/demonstration}. Nobody in it exists.
 */
@ApplicationScoped
public class DemonstrationData {

    private static final Logger LOG = Logger.getLogger(DemonstrationData.class.getName());

    private Registers registers;
    private SpreadsheetImport imports;
    private ImportJobs jobs;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected DemonstrationData() {}

    @Inject
    DemonstrationData(Registers registers, SpreadsheetImport imports, ImportJobs jobs, CurrentCaller caller) {
        this.registers = registers;
        this.imports = imports;
        this.jobs = jobs;
        this.caller = caller;
    }

    /** Makes the five delegations and reads their files in; nothing where there is any delegation already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        caller.actingAs(Caller.job("demonstration", Permission.values()), () -> {
            if (registers.delegations().choices().isEmpty()) {
                chrcInbound();
                chrcOutbound();
                vnu();
                luxor();
                austria();
            }
            return true;
        });
    }

    private void chrcInbound() {
        var delegation = open(
                programme("CHRC", "CHRC交流", "CHRC exchange", Accent.INDIGO, false),
                "CHRC受入 2027",
                "CHRC inbound 2027",
                Direction.INBOUND,
                List.of(day(6, 27), day(7, 10), day(6, 28), day(7, 5)),
                "藤沢支所 / Fujisawa branch office");
        read(delegation, "chrc-inbound-2027-students.xlsx", "chrc-inbound-2027-families.csv");
    }

    private void chrcOutbound() {
        var delegation = open(
                programme("CHRC", "CHRC交流", "CHRC exchange", Accent.INDIGO, false),
                "CHRC派遣 2027",
                "CHRC outbound 2027",
                Direction.OUTBOUND,
                List.of(day(7, 24), day(8, 4), day(7, 26), day(7, 31)),
                "Emerald Town Hall");
        read(delegation, "chrc-outbound-2027-students.csv", "chrc-outbound-2027-families.xlsx");
    }

    private void vnu() {
        var delegation = open(
                programme("VNU", "ベトナム交流", "Vietnam exchange", Accent.LEAF, false),
                "ベトナム受入 2027",
                "VNU 2027",
                Direction.INBOUND,
                List.of(day(10, 20), day(10, 29), day(10, 22), day(10, 26)),
                "藤沢支所 / Fujisawa branch office");
        read(delegation, "vnu-2027-students.csv", "vnu-2027-families.txt");
    }

    private void luxor() {
        var delegation = open(
                programme("LUXOR", "ルクソール交流", "Luxor exchange", Accent.GOLD, true),
                "ルクソール訪問 2027",
                "Luxor 2027",
                Direction.OUTBOUND,
                List.of(day(11, 10), day(11, 17)),
                "");
        read(delegation, "luxor-2027-travellers.csv", null);
    }

    private void austria() {
        var delegation = open(
                programme("AUSTRIA", "オーストリア音楽交流", "Austria music links", Accent.WISTERIA, true),
                "オーストリア音楽交流 2027",
                "Austria 2027",
                Direction.INBOUND,
                List.of(day(7, 14), day(7, 20), day(7, 15), day(7, 18)),
                "中尊寺 / Chūson-ji");
        read(delegation, "austria-2027-musicians.xlsx", null);
    }

    private ProgrammeId programme(String code, String nameJa, String nameEn, Accent accent, boolean adults) {
        return registers
                .programmes()
                .findByCode(code)
                .orElseGet(() -> registers
                        .programmes()
                        .add(new ProgrammeDetails(
                                code,
                                nameJa,
                                nameEn,
                                "",
                                "",
                                accent,
                                !code.equals("LUXOR"),
                                code.equals("CHRC"),
                                adults,
                                true,
                                code.equals("VNU")
                                        ? Reading.VIETNAMESE
                                        : code.equals("AUSTRIA") ? Reading.GERMAN : Reading.ENGLISH)));
    }

    private DelegationId open(
            ProgrammeId programme,
            String nameJa,
            String nameEn,
            Direction direction,
            List<LocalDate> days,
            String meetingPoint) {
        boolean homeStay = days.size() > 2;
        return registers
                .delegations()
                .add(new DelegationDetails(
                        programme,
                        null,
                        nameJa,
                        nameEn,
                        direction,
                        days.get(0),
                        days.get(1),
                        homeStay ? days.get(2) : null,
                        homeStay ? days.get(3) : null,
                        List.of(),
                        "",
                        0,
                        meetingPoint,
                        DelegationState.MATCHING,
                        "（架空 / fictitious）"));
    }

    private void read(DelegationId delegation, String participants, @Nullable String families) {
        var uploads = new ArrayList<UploadedTable>();
        uploads.add(upload(TableKind.PARTICIPANTS, participants));
        if (families != null) {
            uploads.add(upload(TableKind.HOST_FAMILIES, families));
        }
        ImportId id = imports.start(delegation, uploads);
        jobs.workNow(id);
        imports.confirm(id, true);
        jobs.workNow(id);
        var result = imports.get(id);
        if (result.state() != ImportState.DONE || result.counts().problems() > 0) {
            LOG.log(Level.WARNING, "The demonstration's file {0} came in as {1}.", new Object[] {participants, result});
        }
    }

    private static UploadedTable upload(TableKind kind, String name) {
        try (var stream = DemonstrationData.class.getResourceAsStream("/demonstration/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The demonstration's file %s is missing.".formatted(name));
            }
            return new UploadedTable(kind, name, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
