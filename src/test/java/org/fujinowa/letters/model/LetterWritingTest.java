package org.fujinowa.letters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.letters.LetterExamples.FIRST_OF_JUNE;
import static org.fujinowa.letters.LetterExamples.content;
import static org.fujinowa.letters.LetterExamples.hana;
import static org.fujinowa.letters.LetterExamples.mia;

import java.util.Collections;
import java.util.stream.Stream;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWritingTest {

    private static final Typesetter TYPESETTER = new Typesetter();

    private static final LetterWriting.Edition CARDS =
            new LetterWriting.Edition(LetterKind.NAME_CARD, Language.JA, false, 1, 1, FIRST_OF_JUNE);

    private final LetterWriting writing = new LetterWriting();

    static Stream<Arguments> letters() {
        return Stream.of(LetterKind.values())
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_is_accessible_and_fits_on_a_page(LetterKind kind, Language language) {
        var pdf = set(kind, language, language == Language.JA, mia());

        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(PdfTexts.pages(pdf)).isEqualTo(1);
        assertThat(PdfTexts.text(pdf)).contains("Mia").doesNotContain("FreeMarker", "${");
    }

    @Test
    void a_notice_names_everybody_who_comes_and_tells_nothing_of_their_health() {
        var text = PdfTexts.text(set(LetterKind.NOTICE, Language.JA, false, mia(), hana()));

        assertThat(text).startsWith("029-0001岩手県一関市藤沢町黄海字架空1-1佐藤（架空）様");
        assertThat(text)
                .contains("佐藤（架空）様", "MiaCarter16歳", "高橋花14歳", "2027年6月28日（月）から2027年7月5日（月）まで（7泊）")
                .contains("第12号（第2版）", "令和9年6月1日", "2027年6月28日（月）18:00", "090-0000-0000")
                .doesNotContain("えび", "shrimp", "EpiPen", "豚肉");
    }

    @Test
    void an_introduction_brings_the_familys_own_letter() {
        var text = PdfTexts.text(set(LetterKind.INTRODUCTION, Language.EN, false, mia()));

        assertThat(text)
                .contains("DearMia,", "OurdogPochicannotwait.", "dog(1,indoors)", "outdoorsonly", "daughter,14")
                .contains("Fujisawabranchoffice", "0191-00-0001")
                .doesNotContain("EpiPen");
    }

    @Test
    void a_care_sheet_marks_what_must_not_be_eaten_in_both_languages() {
        var text = PdfTexts.text(set(LetterKind.CARE_SHEET, Language.JA, false, mia()));

        assertThat(text)
                .contains("×えびshrimp", "×くるみwalnut", "×ピスタチオpistachio", "小麦wheat", "命にかかわる", "119")
                .contains("EpiPeninherbag", "豚肉なしnopork", "は虫類reptile", "ご署名", "2027年6月14日（月）まで")
                .doesNotContain("×小麦", "×かに");
    }

    @Test
    void a_care_sheet_says_that_there_is_none() {
        assertThat(PdfTexts.text(set(LetterKind.CARE_SHEET, Language.JA, false, hana())))
                .contains("アレルギーはありません", "Noallergies")
                .doesNotContain("命にかかわる", "×えび");
    }

    @Test
    void readings_stand_above_the_words_when_asked_for() {
        var with = PdfTexts.text(set(LetterKind.NOTICE, Language.JA, true, hana()));
        var without = PdfTexts.text(set(LetterKind.NOTICE, Language.JA, false, hana()));

        assertThat(with).contains("うけいれけっていつうち", "たかはしはな");
        assertThat(without).contains("受入決定通知").doesNotContain("うけいれけっていつうち");
    }

    @Test
    void a_draft_says_so_and_has_no_number() {
        var edition = new LetterWriting.Edition(LetterKind.NOTICE, Language.JA, false, 0, 0, FIRST_OF_JUNE);
        var pdf = TYPESETTER.set(writing.write(edition, content(LetterKind.NOTICE, mia())));

        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(PdfTexts.text(pdf)).contains("下書き").doesNotContain("第0号");
    }

    @Test
    void ten_name_cards_fill_a_sheet() {
        var five = Collections.nCopies(5, content(LetterKind.NAME_CARD, mia()));
        var six = Collections.nCopies(6, content(LetterKind.NAME_CARD, hana()));

        assertThat(PdfTexts.pages(TYPESETTER.set(writing.cards(five, CARDS)))).isEqualTo(1);
        var sheets = TYPESETTER.set(writing.cards(six, CARDS));
        assertThat(PdfTexts.pages(sheets)).isEqualTo(2);
        assertThat(PdfJudge.faults(sheets)).isEmpty();
    }

    @Test
    void words_of_a_family_are_never_taken_for_a_template_or_a_tag() {
        var evil = new Household(
                "<b>佐藤</b>",
                "",
                "${name}",
                "",
                "",
                sato().members(),
                sato().petsAnswer(),
                sato().pets(),
                sato().smoking(),
                sato().languages(),
                sato().interests(),
                "{受|う} <script>alert(1)</script> & \\\" ${x}");
        var said = content(LetterKind.INTRODUCTION, mia());
        var pdf = TYPESETTER.set(writing.write(
                new LetterWriting.Edition(LetterKind.INTRODUCTION, Language.EN, false, 1, 1, FIRST_OF_JUNE),
                new LetterContent(said.letterhead(), said.occasion(), evil, said.guests())));

        assertThat(PdfTexts.text(pdf)).contains("<script>alert(1)</script>", "${x}", "{受|う}", "<b>佐藤</b>");
    }

    private static Household sato() {
        return org.fujinowa.letters.LetterExamples.sato();
    }

    private byte[] set(LetterKind kind, Language language, boolean furigana, Visitor... guests) {
        return TYPESETTER.set(writing.write(
                new LetterWriting.Edition(kind, language, furigana, 12, 2, FIRST_OF_JUNE), content(kind, guests)));
    }
}
