package org.fujinowa.consents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.consents.ConsentExamples.NOW;
import static org.fujinowa.consents.ConsentExamples.TODAY;
import static org.fujinowa.consents.ConsentExamples.child;
import static org.fujinowa.consents.ConsentExamples.data;
import static org.fujinowa.consents.ConsentExamples.form;
import static org.fujinowa.consents.ConsentExamples.photo;
import static org.fujinowa.consents.ConsentExamples.row;
import static org.fujinowa.consents.ConsentExamples.said;
import static org.fujinowa.consents.ConsentExamples.tick;
import static org.fujinowa.shared.Alter.with;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentGap;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.MissingConsent;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.TickAnswer;
import org.fujinowa.consents.Withdrawal;
import org.fujinowa.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

class ConsentFileTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    private final ConsentFormRow photo = row(photo());
    private final ConsentFormRow data = row(data());
    private final List<Consent> signed = new ArrayList<>();

    @Test
    void a_withdrawn_tick_allows_nothing_from_that_moment() {
        sign(photo, said(photo, Signer.GUARDIAN), NOW);
        assertThat(allows("PHOTO", "WEB", LATER)).isTrue();

        signed.get(0).withdraw(new Withdrawal("WEB", LATER, "link:1", ""));

        assertThat(allows("PHOTO", "WEB", LATER.minusMillis(1))).isTrue();
        assertThat(allows("PHOTO", "WEB", LATER)).isFalse();
        assertThat(allows("PHOTO", "PRINT", LATER)).isTrue();
        assertThat(signed.get(0).entry().agreed("WEB")).isTrue();
        assertThatThrownBy(() -> signed.get(0).withdraw(new Withdrawal("WEB", LATER, "link:1", "")))
                .hasMessageContaining("consents.already-withdrawn");
    }

    @Test
    void nobody_has_said_yes_before_somebody_says_it() {
        assertThat(allows("PHOTO", "WEB", NOW)).isFalse();
        sign(photo, said(photo, Signer.GUARDIAN), NOW);
        assertThat(allows("PHOTO", "WEB", NOW.minusMillis(1))).isFalse();
        assertThat(allows("NO_SUCH_FORM", "WEB", NOW)).isFalse();
        assertThat(allows("PHOTO", "NO_SUCH_TICK", NOW)).isFalse();
    }

    @Test
    void refusing_an_optional_tick_blocks_nothing_and_a_mandatory_one_does() {
        sign(data, said(data, Signer.GUARDIAN, "SCHOOL"), NOW);
        assertThat(file(data).missing(TODAY, LATER)).isEmpty();

        sign(data, said(data, Signer.GUARDIAN, "HOST_FAMILY"), LATER);
        assertThat(file(data).missing(TODAY, LATER))
                .extracting(
                        MissingConsent::gap,
                        gap -> Objects.requireNonNull(gap.tick()).key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ConsentGap.REFUSED, "HOST_FAMILY"));
    }

    @Test
    void a_mandatory_tick_that_is_taken_back_is_missing_and_says_so() {
        sign(data, said(data, Signer.GUARDIAN), NOW);
        signed.get(0).withdraw(new Withdrawal("HOST_FAMILY", LATER, "chiba", "電話"));

        assertThat(file(data).missing(TODAY, LATER))
                .extracting(MissingConsent::gap)
                .containsExactly(ConsentGap.WITHDRAWN);
    }

    @Test
    void a_free_form_is_offered_and_never_missing() {
        assertThat(file(photo).missing(TODAY, NOW)).isEmpty();
        assertThat(file(photo).free(TODAY, NOW)).hasSize(1);
        sign(photo, said(photo, Signer.GUARDIAN, "WEB", "PRINT"), NOW);
        assertThat(file(photo).free(TODAY, NOW)).isEmpty();
    }

    @Test
    void the_word_of_the_child_counts_beside_that_of_the_guardian() {
        var both = row(form("TRIP", true, List.of(Signer.GUARDIAN, Signer.CHILD), tick("GO", true)));
        sign(both, said(both, Signer.GUARDIAN), NOW);
        assertThat(allowsOf(both, "TRIP", "GO")).isFalse();
        assertThat(file(both).missing(TODAY, NOW))
                .extracting(MissingConsent::signer)
                .containsExactly(Signer.CHILD);

        sign(both, said(both, Signer.CHILD), NOW);
        assertThat(allowsOf(both, "TRIP", "GO")).isTrue();
        sign(both, said(both, Signer.CHILD, "GO"), LATER);
        assertThat(allowsOf(both, "TRIP", "GO")).isFalse();
    }

    @Test
    void where_two_guardians_answer_both_have_to_agree() {
        sign(photo, said(photo, Signer.GUARDIAN), NOW);
        sign(photo, with(said(photo, Signer.GUARDIAN, "WEB"), "signatory", "佐藤 一郎（架空）"), NOW);
        assertThat(allows("PHOTO", "WEB", LATER)).isFalse();
        assertThat(allows("PHOTO", "PRINT", LATER)).isTrue();

        sign(photo, with(said(photo, Signer.GUARDIAN), "signatory", "佐藤　一郎（架空）"), LATER);
        assertThat(allows("PHOTO", "WEB", LATER)).isTrue();
    }

    @Test
    void a_new_version_asks_those_who_signed_only_where_it_says_so() {
        sign(data, said(data, Signer.GUARDIAN), NOW);
        var next = with(data(), "validFrom", TODAY);
        var old = new ConsentFormRow(data.id(), 2, data.details(), TODAY);

        assertThat(file(old, row(next)).missing(TODAY, LATER)).isEmpty();
        assertThat(file(old, row(with(next, "signAnew", true))).missing(TODAY, LATER))
                .extracting(MissingConsent::gap)
                .containsExactly(ConsentGap.NEW_VERSION);
        assertThat(file(old, row(with(next, "signAnew", true))).missing(TODAY.minusDays(1), LATER))
                .isEmpty();
    }

    @Test
    void a_form_of_another_programme_is_not_asked() {
        assertThat(file(row(with(data(), "programmes", List.of(ProgrammeId.next()))))
                        .missing(TODAY, NOW))
                .isEmpty();
        assertThat(file(row(form("HOST", true, List.of(Signer.HOST), tick("OPEN", true))))
                        .missing(TODAY, NOW))
                .isEmpty();
    }

    @Test
    void every_tick_is_answered_by_somebody_whom_the_form_asks() {
        var half = with(said(photo, Signer.GUARDIAN), "answers", List.of(new TickAnswer("WEB", true)));
        assertThatThrownBy(() -> sign(photo, half, NOW)).hasMessageContaining("consents.every-tick");
        assertThatThrownBy(() -> sign(photo, said(photo, Signer.HOST), NOW))
                .hasMessageContaining("consents.not-signed-so");
        assertThatThrownBy(() -> sign(photo, with(said(photo, Signer.GUARDIAN), "signedOn", TODAY.plusDays(1)), NOW))
                .hasMessageContaining("consents.signed-in-future");
    }

    private void sign(ConsentFormRow form, ConsentDetails details, Instant at) {
        signed.add(new Consent(ConsentId.next(), details, form, "link:1", at, TODAY));
    }

    private boolean allows(String code, String tick, Instant at) {
        return file(photo, data).allows(code, tick, at);
    }

    private boolean allowsOf(ConsentFormRow form, String code, String tick) {
        return file(form).allows(code, tick, LATER);
    }

    private ConsentFile file(ConsentFormRow... forms) {
        return new ConsentFile(
                child(), List.of(forms), signed.stream().map(Consent::entry).toList());
    }
}
