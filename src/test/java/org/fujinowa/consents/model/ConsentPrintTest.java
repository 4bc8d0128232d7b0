package org.fujinowa.consents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.consents.ConsentExamples.NOW;
import static org.fujinowa.consents.ConsentExamples.TODAY;
import static org.fujinowa.consents.ConsentExamples.child;
import static org.fujinowa.consents.ConsentExamples.photo;
import static org.fujinowa.consents.ConsentExamples.row;
import static org.fujinowa.consents.ConsentExamples.said;

import java.util.List;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.SignedForm;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.Withdrawal;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.PdfTexts;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;

class ConsentPrintTest {

    private static final Typesetter TYPESETTER = new Typesetter();

    private final ConsentFormRow form = row(photo());

    @Test
    void a_blank_form_has_every_tick_and_a_line_for_each_signer() {
        var pdf = TYPESETTER.set(new ConsentPrint(Language.EN).blank(form, NOW));

        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(PdfTexts.text(pdf)).contains("ConsentPHOTO", "TickWEB", "TickPRINT", "Irefuse", "Guardian");
    }

    @Test
    void what_was_signed_is_printed_with_the_text_that_was_read_and_what_was_taken_back() {
        var consent = new Consent(ConsentId.next(), said(form, Signer.GUARDIAN, "PRINT"), form, "link:1", NOW, TODAY);
        consent.withdraw(new Withdrawal("WEB", NOW, "link:1", ""));
        var consents =
                new SubjectConsents(child(), List.of(), List.of(), List.of(new SignedForm(form, consent.entry())));
        var pdf = TYPESETTER.set(new ConsentPrint(Language.JA).signed(consents, NOW));

        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(PdfTexts.text(pdf)).contains("佐藤花子（架空）", "断る", "取り消し", "本文です。");
    }
}
