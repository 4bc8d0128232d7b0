package org.fujinowa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final Instant MOMENT = Instant.parse("2027-06-01T01:00:00Z");
    private static final String STYLE = "@page { size: A4; margin: 20mm } body { font-family: 'Noto Sans JP' }";
    private static final String KANJI = "入見日月食水音高長黄麦大人手力文";

    private final Typesetter typesetter = new Typesetter();

    @Test
    void what_it_sets_is_accessible_and_can_be_archived() {
        var pdf = typesetter.set(manuscript("通知", "<h1>受入決定</h1><p>office 藤の輪</p>"));

        assertThat(PdfJudge.faults(pdf)).isEmpty();
    }

    @Test
    void the_judge_finds_fault_with_a_page_that_nobody_tagged() throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }

        assertThat(PdfJudge.faults(pdf.toByteArray())).isNotEmpty();
    }

    @Test
    void the_same_manuscript_becomes_the_same_bytes() {
        var manuscript = manuscript("通知", "<p>藤の輪</p>");

        assertThat(Arrays.equals(typesetter.set(manuscript), new Typesetter().set(manuscript)))
                .isTrue();
    }

    @Test
    void fonts_are_embedded_with_no_more_than_the_characters_in_use() {
        var pdf = typesetter.set(manuscript("通知", "<p>藤の輪 <b>Fujinowa</b></p>"));

        assertThat(PdfTexts.fonts(pdf))
                .hasSize(2)
                .allMatch(font -> font.matches("[A-Z]{6}\\+NotoSansJP-(Regular|Bold)"));
        assertThat(pdf).hasSizeLessThan(60_000);
    }

    @Test
    void somebody_who_searches_finds_what_was_written_and_no_look_alike() {
        var pdf = typesetter.set(manuscript("通知", "<p>" + KANJI + " office flag Nguyễn 髙﨑〇々</p>"));

        assertThat(PdfTexts.text(pdf)).contains(KANJI, "office", "flag", "Nguyễn", "髙﨑〇々");
    }

    @Test
    void bound_documents_stay_accessible_and_keep_their_pages() {
        var one = typesetter.set(manuscript("一", "<p>一つ目</p>"));
        var other = typesetter.set(manuscript("二", "<h1>二つ目</h1>"));

        var whole = Binding.bind(List.of(one, other), manuscript("全部", ""));

        assertThat(PdfJudge.faults(whole)).isEmpty();
        assertThat(PdfTexts.pages(whole)).isEqualTo(2);
        assertThat(PdfTexts.text(whole)).contains("一つ目", "二つ目");
    }

    @Test
    void a_little_more_than_a_page_is_set_tightly() {
        var lines = "<p>藤の輪</p>".repeat(40);
        var loose = new Manuscript("通知", "例", Locale.JAPANESE, STYLE, "", lines, MOMENT);
        var tighter = new Manuscript("通知", "例", Locale.JAPANESE, STYLE, "body { font-size: 6pt }", lines, MOMENT);

        assertThat(PdfTexts.pages(typesetter.set(loose))).isEqualTo(2);
        assertThat(PdfTexts.pages(typesetter.set(tighter))).isEqualTo(1);
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        var pdf = typesetter.set(manuscript("通知", "<p>藤の輪</p><img src=\"file:///etc/hostname\" alt=\"x\"/><p>終わり</p>"));

        assertThat(PdfTexts.text(pdf)).contains("藤の輪", "終わり");
    }

    private static Manuscript manuscript(String title, String body) {
        return new Manuscript(title, "例", Locale.JAPANESE, STYLE, "", body, MOMENT);
    }
}
