package org.fujinowa.emergency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidKind;
import org.fujinowa.emergency.EmergencyPack;
import org.fujinowa.emergency.PackKind;
import org.fujinowa.emergency.PersonCard;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Severity;
import org.fujinowa.programme.DelegationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Emergency papers: for everybody, also for whoever reads only one of the two languages, or listens. */
class PackWritingTest {

    private static final Instant NOW = Instant.parse("2027-06-27T01:00:00Z");
    private static final Typesetter TYPESETTER = new Typesetter();

    @ParameterizedTest
    @EnumSource
    void each_paper_is_accessible_and_says_allergies_in_both_languages(PackKind kind) throws Exception {
        var ruby = card("Ruby Whitfield（架空）", Answer.SOME, List.of(peanut()));
        var aoi = card("葵（架空）", Answer.NONE, List.of());
        var ren = card("蓮（架空）", Answer.NOT_ANSWERED, List.of());
        var pack = new EmergencyPack(
                AdmissionsExamples.chrc2027(),
                List.of(ruby, aoi, ren),
                List.of(insurer()),
                kind == PackKind.GROUP ? Map.of() : Map.of(ruby.id(), "http://localhost/leader/card?c=AAAA"));

        var pdf = TYPESETTER.set(new PackWriting().write(kind, pack, NOW));

        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(pictures(pdf)).as("codes to scan").isEqualTo(kind == PackKind.GROUP ? 0 : 1);
        assertThat(PdfTexts.text(pdf))
                .contains("RubyWhitfield（架空）", "落花生", "peanut", "アレルギーなし", "Noallergies")
                .contains("アレルギーは未確認", "KarenWhitfield", "0120-000-000")
                .doesNotContain("leader/card");
    }

    private static long pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var found = 0L;
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    found += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            return found;
        }
    }

    private static Allergy peanut() {
        return new Allergy(AllergyKind.FOOD, "peanut", Severity.SEVERE, false, "");
    }

    private static AidDetails insurer() {
        return new AidDetails(
                AidKind.INSURER,
                DelegationId.next(),
                null,
                "保険（架空）",
                "Insurer (fictional)",
                "0120-000-000",
                "",
                "",
                "証券番号 000",
                "Policy 000",
                "",
                null);
    }

    private static PersonCard card(String name, Answer answer, List<Allergy> allergies) {
        return new PersonCard(
                ParticipantId.next(),
                name,
                "",
                "",
                LocalDate.of(2010, 9, 14),
                ParticipantRole.STUDENT,
                answer,
                allergies,
                List.of(),
                "Karen Whitfield",
                "+61 7 0000 0001",
                "佐藤（架空）",
                "0191-00-0002",
                "一関市（架空）");
    }
}
