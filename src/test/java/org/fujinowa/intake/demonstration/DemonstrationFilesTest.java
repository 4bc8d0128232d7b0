package org.fujinowa.intake.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.intake.ImportState;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.UploadedTable;
import org.fujinowa.intake.reading.ReadingLimits;
import org.fujinowa.intake.reading.TableReader;
import org.fujinowa.intake.service.ImportDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationFilesTest {

    private final ImportDesk desk = new ImportDesk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chrc-inbound-2027-students.xlsx",
                "chrc-inbound-2027-families.csv",
                "chrc-outbound-2027-students.csv",
                "chrc-outbound-2027-families.xlsx",
                "vnu-2027-students.csv",
                "luxor-2027-travellers.csv",
                "austria-2027-musicians.xlsx"
            })
    void a_file_says_what_its_people_say_and_comes_in_without_a_problem(String name) throws IOException {
        var bytes = Files.readAllBytes(DemonstrationFiles.FOLDER.resolve(name));
        var reader = new TableReader(ReadingLimits.USUAL);
        assertThat(reader.read(bytes, name))
                .isEqualTo(reader.read(DemonstrationFiles.all().get(name), name));

        var kind = name.contains("families") ? TableKind.HOST_FAMILIES : TableKind.PARTICIPANTS;
        var id = desk.readIn(new UploadedTable(kind, name, bytes));

        assertThat(desk.imports.get(id).counts().problems()).isZero();
        assertThat(desk.rows(id))
                .allSatisfy(row -> assertThat(row.remarks())
                        .filteredOn(remark -> !row.name().equals("鈴木"))
                        .isEmpty());
    }

    @Test
    void every_row_says_that_nobody_in_it_exists() {
        assertThat(DemonstrationPeople.tables())
                .hasSize(8)
                .allSatisfy(table -> assertThat(table.lines().skip(1))
                        .filteredOn(row -> !row.startsWith("合計"))
                        .isNotEmpty()
                        .allMatch(row -> row.contains("架空")));
    }

    @Test
    void eight_of_nine_students_can_be_matched_at_once() throws IOException {
        var students = "chrc-inbound-2027-students.xlsx";
        var families = "chrc-inbound-2027-families.csv";
        var id = desk.readIn(
                new UploadedTable(
                        TableKind.PARTICIPANTS,
                        students,
                        Files.readAllBytes(DemonstrationFiles.FOLDER.resolve(students))),
                new UploadedTable(
                        TableKind.HOST_FAMILIES,
                        families,
                        Files.readAllBytes(DemonstrationFiles.FOLDER.resolve(families))));
        desk.confirm(id, false);

        assertThat(desk.imports.get(id).state()).isEqualTo(ImportState.DONE);
        assertThat(desk.participants.ofDelegation(ImportDesk.CHRC_2027))
                .hasSize(9)
                .extracting(ParticipantEntry::details)
                .filteredOn(ParticipantDetails::readyForMatching)
                .hasSize(8);
        assertThat(desk.hosts.all()).hasSize(16);
    }
}
