package org.fujinowa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.fujinowa.documents.pdf.FormSheet.Line;
import org.fujinowa.documents.pdf.FormSheet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form on paper is one that everybody can read, blank and filled in. */
class FormSheetTest {

    private static final Instant NOW = Instant.parse("2027-03-01T03:00:00Z");
    private static final FormSheet FORM = new FormSheet(
            "推薦 <山田>（架空）",
            "黒のペンでお書きください。",
            List.of(
                    new Part(
                            "質問",
                            List.of(
                                    new Line("どのくらい", "2年\nくらい", List.of(), true),
                                    new Line("すすめる", "YES", List.of("はい", "いいえ"), false))),
                    new Part("第二部", List.of(new Line("ひとこと", "", List.of(), true)))),
            List.of("署名"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keeps_pdf_ua(boolean blank) {
        assertThat(PdfJudge.faults(new Typesetter().set(FORM.write(blank, "推薦", Locale.JAPANESE, NOW))))
                .isEmpty();
    }

    @Test
    void a_blank_one_has_boxes_and_no_answers_and_a_filled_one_answers_and_no_boxes() {
        var blank = FORM.write(true, "推薦", Locale.JAPANESE, NOW).body();
        var filled = FORM.write(false, "推薦", Locale.JAPANESE, NOW).body();

        assertThat(blank).contains("□ はい", "署名", "&lt;山田&gt;").doesNotContain("2年", "<山田>");
        assertThat(filled).contains("2年<br/>くらい", "YES").doesNotContain("□", "署名");
    }
}
