package org.fujinowa.applications.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.applications.ApplicationsExamples.CHRC_2027;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationDecided;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.ApplicationWithdrawn;
import org.fujinowa.applications.BeginApplication;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** An application from its beginning to what becomes of it: own data only, nothing lost, every refusal with its sentence. */
class ApplicationServicesTest {

    private static final String HERE = "192.0.2.1";

    private final ApplicationOffice office = new ApplicationOffice();

    @Test
    void an_application_begins_once_while_the_window_is_open_and_knows_the_mailbox_it_was_given() {
        var id = ApplicationId.next();
        var link = begin(id, "佐藤 そら（架空）", "sora@example.jp");

        assertThat(link).isEqualTo("ABCD-EFGH-JKMN-PQRS");
        assertThat(office.letters).containsExactly("applicant sora@example.jp");
        assertThat(office.as(id, office.mine::read).answer(AnswerKeys.OWN_MAIL).text())
                .isEqualTo("sora@example.jp");
        assertThat(office.audit.lines()).anyMatch(line -> line.startsWith("CREATED Application"));
        assertThat(office.audit.lines()).noneMatch(line -> line.contains("sora@example.jp"));
        refused("applications.begun-already", () -> begin(id, "佐藤 そら（架空）", ""));

        office.open = false;
        refused("applications.window-closed", () -> begin(ApplicationId.next(), "佐藤 うみ（架空）", ""));
    }

    @Test
    void a_flood_of_applications_is_refused_and_leaves_nothing_behind() {
        office.flooded = true;
        refused("security.too-busy", () -> begin(ApplicationId.next(), "佐藤 そら（架空）", ""));
        assertThat(office.applications.none()).isTrue();
    }

    @Test
    void an_applicant_reaches_the_own_application_and_nobody_s_else() {
        var sora = begun("佐藤 そら（架空）");
        var umi = begun("佐藤 うみ（架空）");
        office.as(sora, () -> office.mine.save(ApplicationSection.ABOUT_YOU, words(AnswerKeys.FAMILY_NAME, "佐藤")));

        assertThat(office.as(umi, office.mine::read)
                        .answer(AnswerKeys.FAMILY_NAME)
                        .text())
                .isEmpty();
        assertThatThrownBy(() -> office.asChiba(office.mine::read)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void nothing_is_sent_as_long_as_something_is_missing_and_what_was_typed_stays() {
        var sora = begun("佐藤 そら（架空）");
        office.as(sora, () -> office.mine.save(ApplicationSection.ABOUT_YOU, words(AnswerKeys.FAMILY_NAME, "佐藤")));

        refused("applications.incomplete", () -> send(sora));
        assertThat(office.last().state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(office.as(sora, office.mine::read)
                        .answer(AnswerKeys.FAMILY_NAME)
                        .text())
                .isEqualTo("佐藤");
    }

    @Test
    void a_complete_one_goes_to_the_guardian_whom_another_child_has_named_already() {
        var sora = complete("佐藤 そら（架空）", "母 はな（架空）");
        var umi = complete("佐藤 うみ（架空）", "母 はな（架空）");
        send(sora);
        send(umi);

        assertThat(office.sentToGuardian.events()).hasSize(2);
        assertThat(office.applications.guardiansOf(sora).get(0).guardian())
                .isEqualTo(office.applications.guardiansOf(umi).get(0).guardian());
        assertThat(office.submitted.events()).isEmpty();
        refused("applications.not-now", () -> send(sora));
        refused(
                "applications.not-now",
                () -> office.as(
                        sora, () -> office.mine.save(ApplicationSection.FOOD, words(AnswerKeys.ALLERGIES, "えび"))));
    }

    @Test
    void whoever_is_no_longer_named_does_not_answer_any_more_and_those_who_are_answer_anew() {
        var sora = complete("佐藤 そら（架空）", "母 はな（架空）");
        send(sora);
        var mother = office.applications.guardiansOf(sora).get(0).guardian();
        office.asChiba(() -> {
            office.decisions.sendBack(sora, List.of(new SectionNote(ApplicationSection.FOOD, "くわしく", "千葉")));
            return true;
        });
        office.as(
                sora,
                () -> office.mine.save(ApplicationSection.GUARDIANS, words(AnswerKeys.GUARDIAN_NAME, "父 たろう（架空）")));
        send(sora);

        assertThat(office.applications.guardiansOf(sora)).hasSize(1).noneMatch(GuardianTie::agreed);
        assertThat(office.applications.guardiansOf(sora).get(0).guardian()).isNotEqualTo(mother);
    }

    @Test
    void an_applicant_who_withdraws_is_told_of_and_cannot_go_on() {
        var sora = complete("佐藤 そら（架空）", "母 はな（架空）");
        office.as(sora, () -> {
            office.mine.withdraw();
            return true;
        });

        assertThat(office.withdrawn.events()).containsExactly(new ApplicationWithdrawn(sora));
        assertThat(office.audit.lines()).last().asString().startsWith("CHANGED Application withdrawn");
        refused("applications.not-now", () -> send(sora));
    }

    @Test
    void a_note_is_needed_to_send_back_a_reason_to_decline_and_a_name_to_have_received_paper() {
        var sora = complete("佐藤 そら（架空）", "母 はな（架空）");
        send(sora);

        refused("applications.note-missing", () -> chiba(() -> office.decisions.sendBack(sora, List.of())));
        refused("applications.paper-undated", () -> chiba(() -> office.decisions.agreedOnPaper(sora, " ")));
        chiba(() -> office.decisions.agreedOnPaper(sora, "千葉"));
        assertThat(office.submitted.events()).hasSize(1);
        refused(
                "applications.reason-missing",
                () -> chiba(() -> office.decisions.decide(sora, ApplicationState.DECLINED, " ")));
        chiba(() -> office.decisions.decide(sora, ApplicationState.RESERVE, "定員のため（架空）"));
        assertThat(office.last().state()).isEqualTo(ApplicationState.RESERVE);
    }

    @Test
    void whoever_is_accepted_takes_part_gives_the_place_back_and_comes_after_all() {
        var sora = complete("佐藤 そら（架空）", "母 はな（架空）");
        send(sora);
        chiba(() -> office.decisions.agreedOnPaper(sora, "千葉"));
        office.asChiba(() -> office.decisions.accept(sora, ParticipantRole.STUDENT));
        refused(
                "applications.not-now",
                () -> office.asChiba(() -> office.decisions.accept(sora, ParticipantRole.STUDENT)));

        chiba(() -> office.decisions.leave(sora));
        assertThat(office.last().state()).isEqualTo(ApplicationState.WITHDRAWN);
        refused("applications.not-now", () -> chiba(() -> office.decisions.leave(sora)));
        chiba(() -> office.decisions.comesAfterAll(sora));

        assertThat(office.last().state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(office.participantDeeds).containsExactly("added 佐藤 そら", "withdrawn", "returned");
        assertThat(office.decided.events())
                .extracting(ApplicationDecided::state)
                .containsExactly(ApplicationState.ACCEPTED, ApplicationState.WITHDRAWN, ApplicationState.ACCEPTED);
    }

    private ApplicationId complete(String name, String guardian) {
        var id = begun(name);
        office.as(id, () -> {
            office.mine.save(
                    ApplicationSection.ABOUT_YOU,
                    List.of(
                            GivenAnswer.words(AnswerKeys.FAMILY_NAME, "佐藤"),
                            GivenAnswer.words(AnswerKeys.GIVEN_NAME, "そら"),
                            GivenAnswer.words(AnswerKeys.FAMILY_READING, "さとう"),
                            GivenAnswer.words(AnswerKeys.GIVEN_READING, "そら")));
            office.mine.save(ApplicationSection.FOOD, List.of(GivenAnswer.nothing(AnswerKeys.ALLERGIES)));
            return office.mine.save(
                    ApplicationSection.GUARDIANS,
                    List.of(
                            GivenAnswer.words(AnswerKeys.GUARDIAN_NAME, guardian),
                            GivenAnswer.words(AnswerKeys.GUARDIAN_PHONE, "0191-00-0000")));
        });
        return id;
    }

    private ApplicationId begun(String name) {
        var id = ApplicationId.next();
        begin(id, name, "");
        return id;
    }

    private String begin(ApplicationId id, String name, String mail) {
        return office.start
                .begin(new BeginApplication(id, CHRC_2027, name, Language.JA, mail), HERE)
                .code();
    }

    private void send(ApplicationId id) {
        office.as(id, () -> {
            office.mine.send();
            return true;
        });
    }

    private void chiba(Runnable deed) {
        office.asChiba(() -> {
            deed.run();
            return true;
        });
    }

    private static List<GivenAnswer> words(String key, String words) {
        return List.of(GivenAnswer.words(key, words));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
