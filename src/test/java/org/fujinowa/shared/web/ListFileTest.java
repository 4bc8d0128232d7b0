package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fujinowa.documents.FileKind;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.junit.jupiter.api.Test;

class ListFileTest {

    private static final List<String> NAMES =
            IntStream.range(0, 7).mapToObj(i -> i == 3 ? "=1+1" : "架空" + i).toList();

    private final ListFile<String> file = new ListFile<>(new CurrentTexts(), "people.title", ListFileTest::page)
            .personal()
            .text("people.person.name", 20, name -> name)
            .number("people.person.age", 6, name -> name.startsWith("=") ? null : name.length())
            .day("people.person.birth-date", name -> LocalDate.of(2027, 6, 28));

    @Test
    void all_pages_of_the_list_follow_the_first_and_no_cell_runs() throws IOException {
        var out = new ByteArrayOutputStream();
        var request = new ListRequest("", "", false, Map.of(), "", 3);

        file.write(FileKind.CSV, out, request, page(request));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFF名前,年齢,生年月日",
                        "架空0,3,2027-06-28",
                        "架空1,3,2027-06-28",
                        "架空2,3,2027-06-28",
                        "'=1+1,,2027-06-28",
                        "架空4,3,2027-06-28",
                        "架空5,3,2027-06-28",
                        "架空6,3,2027-06-28");
    }

    @Test
    void personal_data_is_called_so_in_the_name_of_the_file() {
        assertThat(file.name(FileKind.XLSX, LocalDate.of(2027, 6, 28))).isEqualTo("人_2027-06-28_個人情報.xlsx");
    }

    private static Slice<String> page(ListRequest request) {
        int from = request.cursor().isEmpty() ? 0 : Integer.parseInt(request.cursor());
        int to = Math.min(NAMES.size(), from + request.size());
        return new Slice<>(NAMES.subList(from, to), to < NAMES.size() ? Integer.toString(to) : "", "", NAMES.size());
    }
}
