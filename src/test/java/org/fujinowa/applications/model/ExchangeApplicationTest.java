package org.fujinowa.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.applications.ApplicationsExamples.NOON;
import static org.fujinowa.applications.ApplicationsExamples.begun;
import static org.fujinowa.applications.ApplicationsExamples.mother;

import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** How an application comes from one state to the next, and by what it does not. */
class ExchangeApplicationTest {

    private static final List<SectionNote> NOTES =
            List.of(new SectionNote(ApplicationSection.SCHOOL, "学年を書いてください", "千葉"));

    @Test
    void goes_to_the_guardian_and_on_to_the_association() {
        var application = begun();

        application.send(true, NOON);
        assertThat(application.state()).isEqualTo(ApplicationState.AWAITING_GUARDIAN);

        application.agreed();
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void is_not_sent_while_something_is_missing() {
        var application = begun();
        application.lacks(2);

        assertThatThrownBy(() -> application.send(true, NOON))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("applications.incomplete");
        assertThat(application.state()).isEqualTo(ApplicationState.DRAFT);
    }

    @Test
    void comes_back_with_notes_that_are_gone_once_it_is_sent_again() {
        var application = begun();
        application.send(false, NOON);

        application.sendBack(NOTES);
        assertThat(application.notes()).isEqualTo(NOTES);
        application.send(false, NOON);

        assertThat(application.notes()).isEmpty();
    }

    @Test
    void nobody_sends_it_back_without_saying_what_to_mend() {
        var application = begun();
        application.send(false, NOON);

        assertThatThrownBy(() -> application.sendBack(List.of())).hasMessageContaining("applications.note-missing");
    }

    @Test
    void is_decided_over_only_once_it_has_come_and_never_without_a_reason() {
        var application = begun();
        assertThatThrownBy(() -> application.accept(ParticipantId.next())).hasMessageContaining("applications.not-now");
        application.send(false, NOON);

        assertThatThrownBy(() -> application.decide(ApplicationState.DECLINED, " "))
                .hasMessageContaining("applications.reason-missing");
        application.decide(ApplicationState.RESERVE, "定員のため");
        assertThat(application.reason()).isEqualTo("定員のため");
        application.accept(ParticipantId.next());

        assertThat(application.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThatThrownBy(application::withdraw).hasMessageContaining("applications.not-now");
    }

    @Test
    void one_guardian_is_known_by_name_and_mailbox_or_telephone() {
        var guardian = new Guardian(GuardianId.next(), mother());

        assertThat(guardian.isAlso(new GuardianDetails("佐藤はな(架空)", "HANA@example.jp", "", Language.EN)))
                .isTrue();
        assertThat(guardian.isAlso(new GuardianDetails("佐藤 はな（架空）", "", "０１９１ー００ー００００", Language.JA)))
                .isTrue();
        assertThat(guardian.isAlso(new GuardianDetails("佐藤 はな（架空）", "", "", Language.JA)))
                .isFalse();
        assertThat(guardian.isAlso(new GuardianDetails("佐藤 ゆき（架空）", "hana@example.jp", "", Language.JA)))
                .isFalse();
    }
}
