package org.fujinowa.consents.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fujinowa.consents.ConsentExamples;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.SignedForm;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.TextBlock;
import org.fujinowa.consents.Tick;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.ConsentPrint;
import org.fujinowa.consents.model.InMemoryConsentForms;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Versioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnownConsentFormsTest {

    private static final List<String> HEADINGS = List.of("いつまで", "取り消すには", "取り消すとどうなるか");

    private final InMemoryConsentForms forms = new InMemoryConsentForms();
    private final ProgrammeRegister programmes = new ProgrammeRegister() {
        @Override
        public Optional<ProgrammeId> findByCode(String code) {
            return Optional.of(ConsentExamples.CHRC);
        }

        @Override
        public Versioned<ProgrammeDetails> get(ProgrammeId id) {
            return new Versioned<>(null, 1);
        }
    };
    private final Typesetter typesetter = new Typesetter();
    private final KnownConsentForms known = new KnownConsentForms(
            new ConsentFormBook(forms, programmes, new NotedDeeds(), Constraints.validator(), Clock.systemUTC()),
            forms,
            programmes);

    @Test
    void
            an_empty_installation_begins_with_fourteen_forms_one_of_them_in_two_halves_that_say_everything_in_both_languages() {
        known.enter();
        known.enter();

        assertThat(forms.all()).hasSize(15).allSatisfy(form -> {
            var details = form.details();
            assertThat(details.ticks()).isNotEmpty();
            assertThat(headings(details, Language.JA)).containsAll(HEADINGS);
            assertThat(headings(details, Language.EN)).hasSameSizeAs(headings(details, Language.JA));
            assertThat(details.text(Language.EN)).hasSameSizeAs(details.text(Language.JA));
        });
    }

    @Test
    void photos_have_four_uses_and_none_is_needed() {
        known.enter();

        assertThat(forms.versions("PHOTO").get(0).details().ticks())
                .extracting(Tick::key)
                .containsExactly("INTERNAL", "PRINT", "WEB", "PRESS");
        assertThat(forms.versions("PHOTO").get(0).details().ticks()).noneMatch(Tick::mandatory);
    }

    @Test
    void each_is_printed_blank_for_readers_who_cannot_see_it_in_one_language_or_the_other() {
        known.enter();
        var languages = Language.values();
        for (int i = 0; i < forms.all().size(); i++) {
            var form = ConsentExamples.row(forms.all().get(i).details());
            var print = new ConsentPrint(languages[i % languages.length]);

            assertThat(faults(print.blank(form, ConsentExamples.NOW)))
                    .as(form.details().code())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void all_are_printed_with_what_was_signed(Language language) {
        known.enter();
        var signed = forms.all().stream()
                .map(form -> signed(ConsentExamples.row(form.details())))
                .toList();
        var all = new SubjectConsents(ConsentExamples.child(), List.of(), List.of(), signed);

        assertThat(faults(new ConsentPrint(language).signed(all, ConsentExamples.NOW)))
                .isEmpty();
    }

    private List<String> faults(Manuscript manuscript) {
        return PdfJudge.faults(typesetter.set(manuscript));
    }

    private static SignedForm signed(ConsentFormRow form) {
        var signer = form.details().signers().get(0);
        var consent = new Consent(
                ConsentId.next(),
                ConsentExamples.said(form, signer),
                form,
                "link:1",
                ConsentExamples.NOW,
                ConsentExamples.TODAY);
        return new SignedForm(form, consent.entry());
    }

    private static List<String> headings(ConsentFormDetails details, Language language) {
        return details.text(language).stream()
                .filter(TextBlock::heading)
                .map(TextBlock::words)
                .toList();
    }
}
