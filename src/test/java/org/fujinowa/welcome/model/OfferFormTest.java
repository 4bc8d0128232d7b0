package org.fujinowa.welcome.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.welcome.WelcomeExamples.extras;

import java.time.Instant;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Language;
import org.fujinowa.welcome.OfferDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The paper form, empty and filled in, as everybody can read it. */
class OfferFormTest {

    private static final Instant NOW = Instant.parse("2027-04-02T10:00:00Z");
    private static final Typesetter TYPESETTER = new Typesetter();

    private final OfferForm form = new OfferForm();

    @ParameterizedTest
    @EnumSource
    void both_forms_are_accessible_pdf_and_only_the_filled_one_names_anybody(Language language) throws Exception {
        var known = new KnownHome(satoFamily(), extras()).answers();
        var offer = OfferDetails.begun(HostFamilyId.next(), false, 2027, known, NOW);

        var blank = TYPESETTER.set(form.write(language, null, NOW));
        var filled = TYPESETTER.set(form.write(language, offer, NOW));

        assertThat(PdfJudge.faults(blank)).isEmpty();
        assertThat(PdfJudge.faults(filled)).isEmpty();
        assertThat(PdfTexts.text(blank)).contains("[").doesNotContain("0191-00-0001");
        assertThat(PdfTexts.text(filled)).contains("0191-00-0001", "藤沢小学校");
    }
}
