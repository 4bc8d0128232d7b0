package org.fujinowa.applications.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.applications.ApplicationsExamples.NOON;
import static org.fujinowa.applications.ApplicationsExamples.begun;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationSubmitted;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.applications.model.InMemoryApplications;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Heard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guardians answer for their own children, and what they agreed to is what was sent. */
class GuardianAnswersTest {

    private static final GuardianId MOTHER = GuardianId.next();
    private static final GuardianId FATHER = GuardianId.next();

    private final InMemoryApplications applications = new InMemoryApplications();
    private final Heard<ApplicationSubmitted> submitted = new Heard<>();
    private final CurrentCaller caller = new CurrentCaller();
    private final GuardianAnswers answers =
            new GuardianAnswers(applications, submitted, new NotedDeeds(), caller, Clock.fixed(NOON, ZoneOffset.UTC));
    private final ExchangeApplication sora = begun();

    @BeforeEach
    void send() {
        applications.add(sora);
        applications.tie(new GuardianTie(sora.id(), MOTHER));
        applications.tie(new GuardianTie(sora.id(), FATHER));
        sora.send(true, NOON);
    }

    @Test
    void an_application_has_come_once_every_guardian_has_agreed() {
        as(MOTHER, () -> answers.agree(sora.id()));
        assertThat(sora.state()).isEqualTo(ApplicationState.AWAITING_GUARDIAN);
        assertThat(submitted.events()).isEmpty();

        as(FATHER, () -> answers.agree(sora.id()));
        assertThat(sora.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(submitted.events()).containsExactly(new ApplicationSubmitted(sora.id()));
    }

    @Test
    void whoever_is_no_guardian_of_the_child_can_do_nothing() {
        var stranger = GuardianId.next();

        assertThatThrownBy(() -> as(stranger, () -> answers.agree(sora.id()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(stranger, () -> answers.sendBack(sora.id(), ApplicationSection.FOOD, "?")))
                .isInstanceOf(AccessDenied.class);
        assertThat(sora.state()).isEqualTo(ApplicationState.AWAITING_GUARDIAN);
    }

    @Test
    void what_one_guardian_agreed_to_is_asked_anew_when_the_other_sends_it_back() {
        as(MOTHER, () -> answers.agree(sora.id()));
        as(FATHER, () -> answers.sendBack(sora.id(), ApplicationSection.FOOD, "えびも書いて"));

        assertThat(sora.state()).isEqualTo(ApplicationState.SENT_BACK);
        assertThat(applications.guardiansOf(sora.id())).noneMatch(GuardianTie::agreed);
        assertThat(sora.notes().get(0).by()).isEqualTo("保護者");
    }

    @Test
    void nothing_is_agreed_to_twice_or_too_early() {
        var draft = begun();
        applications.add(draft);
        applications.tie(new GuardianTie(draft.id(), MOTHER));

        assertThatThrownBy(() -> as(MOTHER, () -> answers.agree(draft.id())))
                .hasMessageContaining("applications.not-now");
        assertThatThrownBy(() -> as(MOTHER, () -> answers.agree(ApplicationId.next())))
                .hasMessageContaining("shared.no-such-record");
    }

    private void as(GuardianId guardian, Runnable deed) {
        var own = Subject.of("Guardian", guardian);
        var link =
                new Caller("link", "link:x", "保護者", Set.of(Role.GUARDIAN), Set.of(Permission.ANSWER_FOR_CHILDREN), own);
        caller.actingAs(link, () -> {
            deed.run();
            return true;
        });
    }
}
