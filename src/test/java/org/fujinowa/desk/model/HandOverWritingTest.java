package org.fujinowa.desk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.desk.model.HandOver.Leg;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.preparation.Anchor;
import org.fujinowa.preparation.ChecklistItemDetails;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.ChecklistRow;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.desk.DeskStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandOverWritingTest {

    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Instant NOON = Instant.parse("2027-03-01T03:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2027, 5, 29);

    @ParameterizedTest
    @EnumSource
    void the_book_holds_what_the_next_officer_needs_and_can_be_read_aloud(Language language) {
        var open = new ChecklistItemDetails(
                AdmissionsExamples.CHRC_2027,
                "家庭を<募る>",
                "Find <homes>",
                DeskStage.VETTING,
                Anchor.ARRIVAL,
                -30,
                "Chiba",
                ItemState.OPEN,
                null,
                "",
                "",
                "ask in January",
                "too late");
        var book = new HandOver(
                new ProgrammeDetails(
                        "CHRC", "相互訪問", "Exchange", "説明", "What it is", Accent.INDIGO, true, true, false, true),
                List.of(new Leg(
                        AdmissionsExamples.chrc2027(),
                        List.of(
                                new ChecklistRow(ChecklistItemId.next(), 1, open, DUE),
                                new ChecklistRow(
                                        ChecklistItemId.next(),
                                        1,
                                        with(open.done(DUE, "Kumagai"), "nameEn", "Settled"),
                                        DUE)),
                        "Begin early & smile")),
                List.of(new PartnerDetails(
                        "学校（架空）",
                        "",
                        "School (fictional)",
                        null,
                        "a@school.example",
                        "+61 7",
                        null,
                        null,
                        null,
                        "",
                        "")),
                List.of());

        var pdf = TYPESETTER.set(new HandOverWriting().write(book, language, NOON));

        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(PdfTexts.text(pdf).replace(" ", ""))
                .contains("askinJanuary", "toolate", "Beginearly&smile", "a@school.example", "Kumagai")
                .contains(language == Language.JA ? "家庭を<募る>" : "Find<homes>");
    }
}
