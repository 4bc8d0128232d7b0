package org.fujinowa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "=1+1",
                "+81 90",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠a",
                "-",
                "--5",
                "+a"
            })
    void a_cell_that_begins_like_a_formula_is_made_harmless(String text) {
        assertThat(CsvText.neutralised(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"-5", "+5", "-0.5", "-12%", "", "佐藤", "a=b", "5-3", "'=1"})
    void other_cells_stay_as_they_are(String text) {
        assertThat(CsvText.neutralised(text)).isEqualTo(text);
    }
}
