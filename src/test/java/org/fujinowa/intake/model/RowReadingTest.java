package org.fujinowa.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.intake.TableKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReadingTest {

    @ParameterizedTest(name = "{0} in a programme of {2}s: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            University | VNU-HCM, Japanese studies | TRAVELLER | STUDENT
            大学       | 岩手大学                  | TRAVELLER | STUDENT
            University | ''                        | TRAVELLER | TRAVELLER
            所属       | 一関市役所                | TRAVELLER | TRAVELLER
            University | mdw Wien                  | MUSICIAN  | MUSICIAN
            """)
    void who_stands_in_a_column_of_universities_is_a_student(
            String heading, String school, ParticipantRole usual, ParticipantRole expected) {
        var csv = "Name,DOB,Allergies,Diet,%s\nTrần Quốc Bảo,2005-11-02,none,none,\"%s\"\n".formatted(heading, school);
        var table = OpenedTable.open(
                TableKind.PARTICIPANTS,
                "students.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                TableSettings.UNTOUCHED,
                headings -> Map.of());
        var reading = new RowReading(
                AdmissionsExamples.CHRC_2027, AdmissionsExamples.chrc2027(), usual, LocalDate.of(2027, 1, 10));

        var read = reading.participant(table, table.rows().get(0), null, null, Set.of());

        assertThat(Objects.requireNonNull(read.part()).role()).isEqualTo(expected);
    }
}
