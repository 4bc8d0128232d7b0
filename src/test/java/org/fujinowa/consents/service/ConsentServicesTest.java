package org.fujinowa.consents.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.consents.ConsentExamples.CHILD;
import static org.fujinowa.consents.ConsentExamples.NOW;
import static org.fujinowa.consents.ConsentExamples.TODAY;
import static org.fujinowa.consents.ConsentExamples.child;
import static org.fujinowa.consents.ConsentExamples.data;
import static org.fujinowa.consents.ConsentExamples.form;
import static org.fujinowa.consents.ConsentExamples.photo;
import static org.fujinowa.consents.ConsentExamples.said;
import static org.fujinowa.consents.ConsentExamples.tick;
import static org.fujinowa.shared.Alter.with;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.consents.ConsentDetails;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentGiven;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentWay;
import org.fujinowa.consents.ConsentWithdrawn;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.Telling;
import org.fujinowa.consents.model.ConsentScan;
import org.fujinowa.consents.model.ConsentScans;
import org.fujinowa.consents.model.InMemoryConsentForms;
import org.fujinowa.consents.model.InMemoryConsents;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.OneTimeProof;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class ConsentServicesTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Clock CLOCK = Clock.fixed(NOW, TOKYO);
    private static final Subject PARTICIPANT = new Subject("Participant", "p1");
    private static final Subject HOME = new Subject("HostFamily", "h1");
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HTML = "<html><script>".getBytes(StandardCharsets.UTF_8);

    private final InMemoryConsentForms forms = new InMemoryConsentForms();
    private final InMemoryConsents consents = new InMemoryConsents();
    private final Map<ConsentId, ConsentScan> scans = new HashMap<>();
    private final NotedDeeds audit = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final Heard<ConsentGiven> given = new Heard<>();
    private final Heard<ConsentWithdrawn> withdrawn = new Heard<>();
    private final ConsentFormBook book =
            new ConsentFormBook(forms, new ProgrammeRegister() {}, audit, Constraints.validator(), CLOCK);
    private final KnownSubjects subjects = new KnownSubjects(new Several<>(new Family()));
    private final ConsentFiles files = new ConsentFiles(forms, consents, subjects, CLOCK);
    private final ConsentKeeping keeping =
            new ConsentKeeping(forms, consents, audit, caller, given, withdrawn, Constraints.validator(), CLOCK);
    private final ConsentLedger ledger = new ConsentLedger(subjects, files, audit);
    private final PaperConsents papers = new PaperConsents(subjects, consents, new Scans(), keeping, audit);
    private final OwnConsents own =
            new OwnConsents(subjects, files, book, consents, keeping, new OneCode("123456"), caller);
    private final SelfConsents self =
            new SelfConsents(subjects, files, book, consents, keeping, new OneCode("123456"), caller);
    private final ConsentFormRow photo = book.get(book.add(photo()));
    private final ConsentFormRow data = book.get(book.add(data()));

    @Test
    void a_guardian_signs_several_forms_with_one_code_and_takes_a_tick_back() {
        as(
                "mother",
                () -> own.give(List.of(said(photo, Signer.GUARDIAN), said(data, Signer.GUARDIAN, "SCHOOL")), "123456"));
        assertThat(given.events()).extracting(ConsentGiven::code).containsExactly("PHOTO", "DATA");
        assertThat(ledger.allows(CHILD, "PHOTO", "WEB")).isTrue();
        assertThat(ledger.allows(CHILD, "DATA", "SCHOOL")).isFalse();
        assertThat(ledger.missing(CHILD)).isEmpty();

        var signed = consents.of(CHILD).get(0).id();
        as("mother", () -> own.withdraw(signed, "WEB"));

        assertThat(ledger.allows(CHILD, "PHOTO", "WEB")).isFalse();
        assertThat(ledger.allows(CHILD, "PHOTO", "PRINT")).isTrue();
        assertThat(withdrawn.events()).containsExactly(new ConsentWithdrawn(CHILD, "PHOTO", "WEB"));
        assertThat(audit.lines()).contains("UNDONE Consent withdrawn:  -> PHOTO.WEB");
        assertThat(consents.all()).hasSize(2);
    }

    @Test
    void nothing_is_signed_with_a_wrong_code_or_with_one_form_unanswered() {
        refused("security.code-wrong", () -> as("mother", () -> own.give(List.of(said(photo, Signer.GUARDIAN)), "1")));
        var half = with(said(data, Signer.GUARDIAN), "answers", List.of());
        refused(
                "consents.every-tick",
                () -> as("mother", () -> own.give(List.of(said(photo, Signer.GUARDIAN), half), "123456")));
        assertThat(consents.none()).isTrue();
        assertThat(given.events()).isEmpty();
    }

    @Test
    void nobody_signs_or_withdraws_for_another_s_child() {
        as("mother", () -> own.give(List.of(said(photo, Signer.GUARDIAN)), "123456"));
        var signed = consents.of(CHILD).get(0).id();

        assertThatThrownBy(() -> as("stranger", () -> own.give(List.of(said(photo, Signer.GUARDIAN)), "123456")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as("stranger", () -> own.withdraw(signed, "WEB")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as("stranger", () -> own.of(CHILD))).isInstanceOf(AccessDenied.class);
        assertThat(ledger.allows(CHILD, "PHOTO", "WEB")).isTrue();
    }

    @Test
    void what_an_applicant_signed_counts_once_they_are_a_participant() {
        as("mother", () -> own.give(List.of(said(data, Signer.GUARDIAN)), "123456"));
        assertThat(ledger.missing(PARTICIPANT)).isEmpty();
        assertThat(ledger.of(PARTICIPANT).signed()).hasSize(1);
    }

    @Test
    void a_paper_is_entered_with_its_scan_and_withdrawn_only_with_a_word_how() {
        var paper = with(said(data, Signer.GUARDIAN), "way", ConsentWay.PAPER);
        refused("consents.scan-kind", () -> as("chiba", () -> papers.received(paper, HTML)));
        assertThat(consents.none()).isTrue();

        as("chiba", () -> papers.received(paper, PDF));
        var entry = consents.of(CHILD).get(0).entry();
        assertThat(entry.scanned()).isTrue();
        assertThat(papers.scan(entry.id()).bytes()).isEqualTo(PDF);
        refused("consents.say-how", () -> as("chiba", () -> papers.withdraw(entry.id(), 1, "SCHOOL", " ")));
        as("chiba", () -> papers.withdraw(entry.id(), 1, "SCHOOL", "電話"));
        assertThatThrownBy(() -> as("chiba", () -> papers.withdraw(entry.id(), 1, "HOST_FAMILY", "電話")))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(audit.lines()).noneMatch(line -> line.contains("佐藤"));
    }

    @Test
    void a_paper_is_of_the_version_that_was_signed_on_its_day() {
        var later = book.supersede(data.id(), 1, with(data(), "validFrom", TODAY));
        var paper = with(said(data, Signer.GUARDIAN), "way", ConsentWay.PAPER);

        refused("consents.not-in-force-then", () -> as("chiba", () -> papers.received(paper, null)));
        as("chiba", () -> papers.received(with(paper, "signedOn", TODAY.minusDays(1)), null));
        refused(
                "consents.not-in-force-then",
                () -> as(
                        "chiba",
                        () -> papers.received(with(with(paper, "form", later), "signedOn", TODAY.minusDays(1)), null)));
        assertThat(ledger.of(CHILD).signed().get(0).form().details()).isEqualTo(data());
    }

    @Test
    void a_form_is_added_once_and_never_superseded_in_the_past() {
        refused("consents.code-taken", () -> book.add(photo()));
        refused(
                "consents.supersedes-in-the-past",
                () -> book.supersede(photo.id(), 1, with(photo(), "validFrom", TODAY.minusDays(1))));
    }

    @Test
    void care_is_told_while_both_sides_stand_by_it_and_no_longer() {
        var sensitive =
                book.get(book.add(form("SENSITIVE_DATA", true, List.of(Signer.GUARDIAN), tick("HOST_FAMILY", true))));
        var promise = book.get(book.add(form("HOST", true, List.of(Signer.HOST), tick("CONFIDENTIALITY", true))));
        assertThat(telling()).isEqualTo(Telling.NO_CONSENT);

        as("mother", () -> own.give(List.of(said(sensitive, Signer.GUARDIAN)), "123456"));
        assertThat(telling()).isEqualTo(Telling.NO_PROMISE);

        asFamily(() -> self.give(List.of(promised(promise)), "123456"));
        assertThat(telling()).isEqualTo(Telling.TOLD);

        as("mother", () -> own.withdraw(consents.of(CHILD).get(0).id(), "HOST_FAMILY"));
        assertThat(telling()).isEqualTo(Telling.TAKEN_BACK);
    }

    private Telling telling() {
        return ledger.standing(List.of(PARTICIPANT, HOME)).care(PARTICIPANT, HOME);
    }

    @Test
    void a_family_signs_for_itself_with_a_code_and_for_nobody_else() {
        var promise = book.get(book.add(form("HOST", true, List.of(Signer.HOST), tick("CONFIDENTIALITY", true))));

        asFamily(() -> {
            assertThat(self.forms()).containsExactly(promise);
            refused("security.code-wrong", () -> self.give(List.of(promised(promise)), "1"));
            assertThatThrownBy(() -> self.give(List.of(said(photo, Signer.GUARDIAN)), "123456"))
                    .isInstanceOf(AccessDenied.class);
            self.give(List.of(promised(promise)), "123456");
            assertThat(self.mine().orElseThrow().missing()).isEmpty();
        });
        as("mother", () -> own.give(List.of(said(photo, Signer.GUARDIAN)), "123456"));
        var mothers = consents.of(CHILD).get(0).id();
        assertThatThrownBy(() -> asFamily(() -> self.withdraw(mothers, "WEB"))).isInstanceOf(AccessDenied.class);

        asFamily(() -> self.withdraw(consents.of(HOME).get(0).id(), "CONFIDENTIALITY"));
        assertThat(ledger.allows(HOME, "HOST", "CONFIDENTIALITY")).isFalse();
    }

    @Test
    void a_code_is_read_out_for_whoever_signs_alone_and_mailed_only_where_there_is_a_mailbox() {
        var issued = new ArrayList<String>();
        var codes = new SigningCodes(
                subjects,
                new PersonalLinks() {},
                new OneTimeProof() {
                    @Override
                    public String issue(String purpose) {
                        issued.add(purpose);
                        return "123456";
                    }
                },
                new Outbox() {},
                audit,
                caller,
                CLOCK);

        as("chiba", () -> {
            assertThat(codes.readOut(HOME)).isEqualTo("123456");
            refused("consents.not-alone", () -> codes.readOut(CHILD));
            refused("consents.not-alone", () -> codes.link(CHILD));
        });
        asFamily(() -> refused("consents.no-mailbox", codes::send));

        assertThat(issued).containsExactly("consent/self/HostFamily/h1");
        assertThat(audit.lines()).contains("CREATED OneTimeCode ");
    }

    @Test
    void a_child_s_own_word_is_an_act_of_its_own_without_a_code() {
        var conduct = book.get(
                book.add(form("CONDUCT", true, List.of(Signer.GUARDIAN, Signer.CHILD), tick("PROMISE", true))));
        as("mother", () -> own.give(List.of(said(conduct, Signer.GUARDIAN)), "123456"));
        assertThat(ledger.allows(CHILD, "CONDUCT", "PROMISE")).isFalse();
        assertThatThrownBy(() -> as("mother", () -> own.give(List.of(said(conduct, Signer.CHILD)), "123456")))
                .isInstanceOf(AccessDenied.class);

        as("child", Role.APPLICANT, CHILD, () -> {
            assertThatThrownBy(() -> self.give(List.of(said(conduct, Signer.GUARDIAN)), ""))
                    .isInstanceOf(AccessDenied.class);
            self.give(List.of(said(conduct, Signer.CHILD)), "");
        });
        assertThat(ledger.allows(CHILD, "CONDUCT", "PROMISE")).isTrue();

        as("mother", () -> own.assent(List.of(said(conduct, Signer.CHILD, "PROMISE"))));
        assertThat(ledger.allows(CHILD, "CONDUCT", "PROMISE")).isFalse();
    }

    private static ConsentDetails promised(ConsentFormRow form) {
        return with(with(said(form, Signer.HOST), "subject", HOME), "signatory", "佐藤 一郎（架空）");
    }

    private void asFamily(Runnable deed) {
        as("sato", Role.HOST, HOME, deed);
    }

    private void as(String who, Role role, Subject own, Runnable deed) {
        caller.actingAs(new Caller(who, "link:" + who, who, Set.of(role), Set.of(), own), () -> {
            deed.run();
            return true;
        });
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessageContaining(key);
    }

    private void as(String who, Runnable deed) {
        as(who, Role.GUARDIAN, new Subject("Guardian", who), deed);
    }

    /** One mother with one child, who has become a participant. */
    private static final class Family implements SubjectsOf {

        @Override
        public Optional<ConsentSubject> find(Subject subject) {
            if (subject.equals(HOME)) {
                return Optional.of(new ConsentSubject(HOME, "佐藤（架空）", null, Set.of(Signer.HOST)));
            }
            return subject.equals(CHILD) || subject.equals(PARTICIPANT)
                    ? Optional.of(new ConsentSubject(subject, child().name(), child().programme(), child().signers()))
                    : Optional.empty();
        }

        @Override
        public List<ConsentSubject> ofDelegation(DelegationId delegation) {
            return List.of(child());
        }

        @Override
        public List<ConsentSubject> ofGuardian(String guardian) {
            return guardian.equals("mother") ? List.of(child()) : List.of();
        }

        @Override
        public Set<Subject> alsoKnownAs(Subject subject) {
            return subject.equals(PARTICIPANT) ? Set.of(CHILD) : Set.of();
        }
    }

    /** A proof that knows one code and is never used up. */
    private static final class OneCode extends OneTimeProof {

        private final String code;

        OneCode(String code) {
            this.code = code;
        }

        @Override
        public void check(String purpose, String typed) {
            if (!typed.equals(code)) {
                throw new RuleViolation("security.code-wrong");
            }
        }
    }

    private final class Scans implements ConsentScans {

        @Override
        public void add(ConsentScan scan) {
            scans.put(consents.all().get(consents.all().size() - 1).id(), scan);
        }

        @Override
        public Optional<ConsentScan> find(ConsentId consent) {
            return Optional.ofNullable(scans.get(consent));
        }
    }
}
