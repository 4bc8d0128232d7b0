package org.fujinowa.vetting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Language;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.VisitAnswer;
import org.fujinowa.vetting.VisitMark;
import org.fujinowa.vetting.VisitState;
import org.fujinowa.vetting.model.VisitForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What two visitors write down in a home, on paper that everybody can read. */
class VisitPapersTest {

    private static final Instant NOW = Instant.parse("2027-04-02T10:00:00Z");
    private static final Typesetter TYPESETTER = new Typesetter();

    private final VisitForm form = new VisitForm();

    @ParameterizedTest
    @EnumSource
    void both_forms_are_accessible_pdf_and_only_the_filled_one_tells_of_a_home(Language language) throws Exception {
        var items = VisitItems.all();
        var seen = new HomeVisitRow(
                HomeVisitId.next(),
                1,
                new HomeVisitDetails(
                        HostFamilyId.next(),
                        LocalDate.of(2027, 4, 1),
                        "ご夫婦",
                        List.of(new VisitAnswer(items.get(0).key(), VisitMark.GOOD, "窓から出られる")),
                        List.of(new FollowUp("警報器の電池", LocalDate.of(2027, 4, 20), null, "")),
                        "静かな家"),
                VisitState.DRAFT,
                "千葉 和子（架空）",
                "熊谷 進（架空）");

        var blank = TYPESETTER.set(form.write(language, items, null, "", NOW));
        var filled = TYPESETTER.set(form.write(language, items, seen, "佐藤家（架空）", NOW));

        assertThat(PdfJudge.faults(blank)).isEmpty();
        assertThat(PdfJudge.faults(filled)).isEmpty();
        assertThat(PdfTexts.text(blank)).doesNotContain("佐藤家", "千葉");
        assertThat(PdfTexts.text(filled)).contains("佐藤家", "千葉", "窓から出られる", "警報器の電池", "静かな家");
    }
}
