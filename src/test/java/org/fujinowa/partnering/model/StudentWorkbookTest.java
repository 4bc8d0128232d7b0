package org.fujinowa.partnering.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fujinowa.partnering.PartneringExamples.ruby;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fujinowa.documents.SheetReader;
import org.fujinowa.documents.SheetWriter;
import org.fujinowa.partnering.CellFault;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudentWorkbookTest {

    private final SheetRow<StudentDetails> known =
            new SheetRow<>(SheetId.next(), 1, WindowId.next(), ruby(), null, SheetState.NEW);

    @ParameterizedTest
    @EnumSource
    void a_workbook_comes_back_as_it_went(Language language) throws IOException {
        var bytes = SheetWriter.xlsx(StudentWorkbook.TABLE.write(List.of(known), language));

        var reading = StudentWorkbook.TABLE.read(
                SheetReader.xlsx(bytes, StudentWorkbook.TABLE.days()), List.of(known), language);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.sheet()).isEqualTo(known.id());
            assertThat(row.details()).isEqualTo(ruby());
        });
    }

    @Test
    void a_file_from_before_there_were_all_columns_takes_nothing_away() throws IOException {
        var bytes = SheetWriter.xlsx(StudentWorkbook.TABLE.write(List.of(known), Language.EN));
        var old = SheetReader.xlsx(bytes, StudentWorkbook.TABLE.days()).stream()
                .map(line -> line.subList(0, Math.min(17, line.size())))
                .toList();

        var reading = StudentWorkbook.TABLE.read(old, List.of(known), Language.EN);

        assertThat(reading.rows()).singleElement().extracting("details").isEqualTo(ruby());
    }

    @Test
    void none_is_read_as_none_and_a_blank_as_no_answer() throws IOException {
        var none = read("Ada", "Lovelace", "none", "");
        assertThat(none.rows().get(0).sheet()).isNull();
        assertThat(none.rows().get(0).details().allergyAnswer()).isEqualTo(Answer.NONE);
        assertThat(none.rows().get(0).details().dietAnswer()).isEqualTo(Answer.NOT_ANSWERED);
    }

    @Test
    void every_cell_that_cannot_be_read_is_named() throws IOException {
        var reading = read("Ada", "", "peanut (terrible)", "air");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.faults())
                .extracting(CellFault::cell, CellFault::key)
                .containsExactlyInAnyOrder(
                        tuple("C3", "form.required"),
                        tuple("O3", "partnering.workbook.unknown-word"),
                        tuple("P3", "partnering.workbook.unknown-word"));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        for (var bytes : List.of(new byte[0], "<html>".getBytes(StandardCharsets.UTF_8), new byte[3_000_000])) {
            assertThatThrownBy(() -> SheetReader.xlsx(bytes, List.of())).isInstanceOf(IOException.class);
        }
    }

    private WorkbookTable.Reading<StudentDetails> read(String given, String family, String allergies, String diets)
            throws IOException {
        var bytes = SheetWriter.xlsx(StudentWorkbook.TABLE.write(List.of(known), Language.EN));
        var table = new ArrayList<>(SheetReader.xlsx(bytes, StudentWorkbook.TABLE.days()));
        var row = new ArrayList<String>(Collections.nCopies(17, ""));
        row.set(1, given);
        row.set(2, family);
        row.set(14, allergies);
        row.set(15, diets);
        table.set(1, List.of());
        table.add(row);
        return StudentWorkbook.TABLE.read(table, List.of(known), Language.EN);
    }
}
