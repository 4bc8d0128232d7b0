package org.fujinowa.booklet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fujinowa.booklet.BookletExamples;
import org.fujinowa.booklet.BookletSheet;
import org.fujinowa.booklet.PhraseLanguage;
import org.fujinowa.documents.pdf.Imposition;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.junit.jupiter.api.Test;

class BookletWritingTest {

    private static final Typesetter TYPESETTER = new Typesetter();

    private final BookletWriting writing = new BookletWriting();

    @Test
    void a_booklet_and_its_folded_sheets_can_be_read_by_everybody() {
        var manuscript = writing.booklet(BookletExamples.content(PhraseLanguage.VI));
        var pages = TYPESETTER.set(manuscript);
        var folded = Imposition.folded(pages, List.of(PdfTexts.pages(pages)), manuscript);

        assertThat(PdfJudge.faults(pages)).isEmpty();
        assertThat(PdfJudge.faults(folded)).isEmpty();
        assertThat(PdfTexts.pages(folded)).isEqualTo((PdfTexts.pages(pages) + 3) / 4 * 2);
    }

    @Test
    void the_owners_home_stands_in_it() {
        var text = PdfTexts.text(TYPESETTER.set(writing.booklet(BookletExamples.content(PhraseLanguage.DE))));

        assertThat(text).contains("0191-00-0001").contains("GutenTag.");
    }

    @Test
    void a_call_sheet_names_the_place_for_rain() {
        var manuscript = writing.sheet(BookletSheet.CALL_SHEETS, BookletExamples.content(PhraseLanguage.EN));
        var pdf = TYPESETTER.set(manuscript);

        assertThat(PdfTexts.text(pdf)).contains("縄文ホール");
        assertThat(PdfJudge.faults(pdf)).isEmpty();
    }

    @Test
    void the_plan_of_the_stay_for_the_visa_is_one_sheet() {
        var pdf = TYPESETTER.set(writing.sheet(BookletSheet.STAY_PLAN, BookletExamples.content(PhraseLanguage.EN)));

        assertThat(PdfTexts.pages(pdf)).isEqualTo(1);
        assertThat(PdfJudge.faults(pdf)).isEmpty();
    }
}
