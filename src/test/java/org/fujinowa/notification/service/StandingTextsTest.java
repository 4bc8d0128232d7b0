package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fujinowa.documents.pdf.Overflow;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.Merging;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateId;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.model.MessagePaper;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which template counts, what stands in a text for many, and what fits on paper. */
class StandingTextsTest {

    private static final TemplateProgramme CHRC = TemplateProgramme.next();
    private static final TemplateProgramme VNU = TemplateProgramme.next();
    private static final Recipient TO = new Recipient("架空 花子", "hanako@example.jp");

    private final TestDatabase database = TestDatabase.derby(Template.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_programmes_own_counts_before_the_general_one_and_that_before_the_one_that_ships() {
        assertThat(subject(CHRC))
                .isEqualTo(ShippedTemplates.of(MessageKind.ACCEPT_APPLICANT, Language.JA)
                        .subject());
        add(null, "共通", "おめでとうございます");
        assertThat(subject(CHRC)).isEqualTo("共通");
        add(CHRC, "CHRCの結果", "おめでとうございます");

        assertThat(subject(CHRC)).isEqualTo("CHRCの結果");
        assertThat(subject(VNU)).isEqualTo("共通");
        assertThat(subject(null)).isEqualTo("共通");
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void a_template_ships_for_every_kind_in_both_languages_and_uses_no_field_it_has_not(MessageKind kind) {
        for (var language : Language.values()) {
            var shipped = ShippedTemplates.of(kind, language);
            assertThat(Merging.unknown(shipped.subject() + shipped.body(), kind))
                    .isEmpty();
        }
    }

    @Test
    void what_lets_somebody_in_is_hidden_from_all_others() {
        var link = "https://fujinowa.example/enter?code=ABCD-EFGH-JKMN-PQRS";
        var message = in(texts -> texts.message(
                MessageKind.GUARDIAN_ASKED,
                Language.JA,
                null,
                TO,
                Map.of(MergeField.PERSON, "架空 桃", MergeField.LINK, link, MergeField.CODE, "ABCD-EFGH-JKMN-PQRS")));

        assertThat(message.body()).contains(link);
        assertThat(message.masked().body()).doesNotContain("ABCD").contains("架空 桃");
    }

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void a_text_for_many_holds_nothing_that_is_about_one(MessageKind kind) {
        for (var language : Language.values()) {
            var values = new EnumMap<MergeField, String>(MergeField.class);
            for (var field : MergeField.values()) {
                values.put(field, "値" + field.name());
            }
            var body = ShippedTemplates.of(kind, language).body() + "\n架空花子さんへ hanako@example.jp 架空 花子";

            var text = Merging.neutral(body, kind, values, List.of(TO), Texts.in(language));

            assertThat(text).doesNotContain("花子", "hanako", "{");
            for (var field : MergeField.values()) {
                if (field.personal()) {
                    assertThat(text).doesNotContain("値" + field.name());
                }
            }
        }
    }

    @Test
    void a_short_message_fits_on_one_sheet_of_fax_and_a_long_one_says_by_how_many_lines_it_does_not() throws Exception {
        var press = new Typesetter();
        var now = new Hands().instant();
        var shortOne = press.set(MessagePaper.fax(NotificationExamples.to("a@example.jp"), now));
        var body = "いつもお世話になっております。\n".repeat(60);
        var longOne =
                press.set(MessagePaper.fax(NotificationExamples.saying("架空 花子", "a@example.jp", "説明会", body), now));

        assertThat(Overflow.lines(shortOne)).isZero();
        assertThat(Overflow.lines(longOne)).isBetween(20, 55);
        try (var document = Loader.loadPDF(shortOne)) {
            assertThat(new PDFTextStripper().getText(document)).contains("送付状", "説明会");
        }
        assertThat(new String(shortOne, StandardCharsets.ISO_8859_1)).contains("pdfuaid");
    }

    private String subject(TemplateProgramme programme) {
        return in(texts ->
                texts.of(MessageKind.ACCEPT_APPLICANT, Language.JA, programme).subject());
    }

    private void add(TemplateProgramme programme, String subject, String body) {
        database.inTransaction(entityManager -> {
            MessageStores.templates(entityManager)
                    .add(new Template(
                            TemplateId.next(),
                            new TemplateDetails(
                                    subject,
                                    MessageKind.ACCEPT_APPLICANT,
                                    Language.JA,
                                    programme,
                                    Asking.NONE,
                                    subject,
                                    body)));
            return true;
        });
    }

    private <T> T in(Function<StandingTexts, T> work) {
        return database.inTransaction(entityManager -> work.apply(new StandingTexts(
                MessageStores.templates(entityManager), new AnswerAddresses(new Addresses()), new Hands())));
    }
}
