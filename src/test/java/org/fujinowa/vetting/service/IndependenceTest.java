package org.fujinowa.vetting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.homeVisit;
import static org.fujinowa.vetting.VettingExamples.requirement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceEntry;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeContactDetails;
import org.fujinowa.vetting.HomeContactKind;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeReport;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.VisitAnswer;
import org.fujinowa.vetting.VisitMark;
import org.fujinowa.vetting.VisitRoom;
import org.fujinowa.vetting.VisitState;
import org.fujinowa.vetting.model.InMemoryRequirements;
import org.fujinowa.vetting.model.Kinship;
import org.junit.jupiter.api.Test;

/** Two people visit, others speak for a family, and none of them may be of it. */
class IndependenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(15, 0).atZone(TOKYO).toInstant(), TOKYO);

    private final HostFamilyId family = HostFamilyId.next();
    private final HostFamilyDetails details = with(
            HostingExamples.satoFamily(),
            "members",
            List.of(
                    HostingExamples.member("佐藤 一郎", "父", LocalDate.of(1980, 1, 1)),
                    HostingExamples.member("佐藤 花子", "母", LocalDate.of(1981, 1, 1))));
    private final NotedDeeds audit = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final Vetting vetting = new Vetting(new InMemoryRequirements());
    private final HostRegister hosts = new HostRegister() {
        @Override
        public Versioned<HostFamilyDetails> get(HostFamilyId id) {
            return new Versioned<>(details, 1);
        }
    };
    private final RequirementBook book = vetting.book(new ProgrammeRegister() {}, audit, CLOCK);
    private final HomeVisiting visiting = vetting.visiting(hosts, audit, caller, CLOCK);
    private final VisitPhotoKeeping photographs = vetting.photographs(hosts, audit, caller, CLOCK);
    private final FamilyReferenceBook references = vetting.referenceBook(hosts, audit, caller, CLOCK);
    private final EvidenceKeeping keeping = vetting.keeping(hosts, audit, caller, CLOCK);

    @Test
    void a_visit_becomes_evidence_when_another_person_signs_and_waits_for_its_follow_ups() {
        book.add(homeVisit());
        var visit = as("chiba", "千葉 和子", () -> visiting.begin(family));
        refused("vetting.visit.not-complete", () -> as("chiba", "千葉 和子", () -> sign(visit)));
        as("chiba", "千葉 和子", () -> fillIn(visit, VisitMark.TO_DO, List.of()));
        refused("vetting.visit.follow-up-needed", () -> as("chiba", "千葉 和子", () -> sign(visit)));
        refused("vetting.visit.first-signs", () -> as("kumagai", "熊谷 進", () -> sign(visit)));
        var point = new FollowUp("警報器をつける", TODAY.plusDays(14), null, "");
        as("chiba", "千葉 和子", () -> fillIn(visit, VisitMark.TO_DO, List.of(point)));
        as("chiba", "千葉 和子", () -> sign(visit));

        refused("vetting.second-must-be-another", () -> as("chiba", "千葉 和子", () -> confirm(visit)));
        refused("vetting.own-family", () -> as("sato", "佐藤　花子", () -> confirm(visit)));
        refused("vetting.visit.signed", () -> as("chiba", "千葉 和子", () -> fillIn(visit, VisitMark.GOOD, List.of())));
        assertThat(vetting.evidence.of(family)).isEmpty();
        as("kumagai", "熊谷 進", () -> confirm(visit));

        assertThat(vetting.evidence.of(family).get(0).entry())
                .extracting(EvidenceEntry::checkedBy, EvidenceEntry::confirmedBy)
                .containsExactly("chiba", "kumagai");
        assertThat(reason()).isEqualTo(VettingReason.FOLLOW_UP);
        as("kumagai", "熊谷 進", () -> {
            visiting.done(visit, visiting.look(visit).version(), 0);
            return true;
        });
        assertThat(reason()).isEqualTo(VettingReason.MET);
        refused(
                "vetting.visit.no-such-follow-up",
                () -> as("kumagai", "熊谷 進", () -> {
                    visiting.done(visit, visiting.look(visit).version(), 0);
                    return true;
                }));
        assertThat(as("chiba", "千葉 和子", () -> visiting.look(visit)).state()).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void a_relative_neither_visits_nor_calls_nor_photographs_nor_is_a_referee() {
        vetting.kinships.add(new Kinship(
                KinshipId.next(),
                new KinshipDetails(family, "熊谷 進", null, "kumagai", "母方のおじ"),
                "chiba",
                CLOCK.instant()));
        var visit = as("chiba", "千葉 和子", () -> visiting.begin(family));

        refused("vetting.kin", () -> as("kumagai", "別名", () -> visiting.begin(family)));
        refused("vetting.kin", () -> as("other", "熊谷　進", () -> visiting.begin(family)));
        refused(
                "vetting.kin",
                () -> as("kumagai", "熊谷 進", () -> {
                    photographs.add(visit, VisitRoom.KITCHEN, List.of(new byte[] {1}));
                    return true;
                }));
        refused(
                "vetting.kin",
                () -> as(
                        "kumagai",
                        "熊谷 進",
                        () -> vetting.contactBook(hosts, audit, caller, CLOCK)
                                .note(new HomeContactDetails(family, HomeContactKind.CALL, TODAY, ""))));
        refused("vetting.referee-is-kin", () -> ask("熊谷進"));
    }

    @Test
    void a_referee_neither_lives_there_nor_visits_nor_interviews_and_is_asked_once() {
        var interview = book.add(requirement(VettingStage.INTERVIEW, VettingScope.FAMILY, null, 1));
        as(
                "及川",
                "及川",
                () -> keeping.record(new EvidenceDetails(family, interview, "", TODAY, VettingResult.CLEAR, "", "")));

        refused("vetting.referee-lives-there", () -> ask("佐藤花子"));
        refused("vetting.referee-checks", () -> ask("及川"));
        refused("vetting.referee-checks", () -> ask("千葉 和子"));
        as("kumagai", "熊谷 進", () -> visiting.begin(family));
        refused("vetting.referee-checks", () -> ask("熊谷進"));
        ask("高橋 しのぶ");
        refused("vetting.reference.asked-already", () -> ask("高橋　しのぶ"));
    }

    @Test
    void references_are_judged_only_when_enough_people_outside_the_family_have_spoken_for_it() {
        var asked = book.add(requirement(VettingStage.REFERENCES, VettingScope.FAMILY, 36, 1));
        answer(ask("高橋 しのぶ"), "NO", "YES");
        answer(ask("小野寺 正"), "YES", "YES");
        answer(ask("菅原 京子"), "NO", "NO");

        refused("vetting.references-missing", () -> as("chiba", "千葉 和子", () -> judged(asked)));
        answer(ask("菊池 久美"), "NO", "WITH_RESERVATIONS");
        as("chiba", "千葉 和子", () -> judged(asked));
        assertThat(reason()).isEqualTo(VettingReason.MET);
    }

    @Test
    void a_family_that_leaves_takes_everything_along() {
        as("chiba", "千葉 和子", () -> visiting.begin(family));
        ask("高橋 しのぶ");
        vetting.erasing(audit).erase(new org.fujinowa.hosting.HostFamilyRemoving(family));

        assertThat(vetting.visits.all()).isEmpty();
        assertThat(vetting.references.all()).isEmpty();
    }

    private Object judged(org.fujinowa.vetting.RequirementId asked) {
        return keeping.record(new EvidenceDetails(family, asked, "", TODAY, VettingResult.CLEAR, "", ""));
    }

    private VettingReason reason() {
        return vetting.vettings(hosts, audit)
                .status(family, org.fujinowa.vetting.VettingExamples.CHRC, TODAY)
                .findings()
                .get(0)
                .reason();
    }

    private FamilyReferenceId ask(String name) {
        return as(
                "chiba",
                "千葉 和子",
                () -> references.ask(
                        new FamilyReferenceDetails(family, "佐藤", name, "となりの人", "", "0191-00-0001", Language.JA)));
    }

    private void answer(FamilyReferenceId id, String related, String trust) {
        as("chiba", "千葉 和子", () -> {
            references.byPhone(
                    id,
                    new RefereeReport(
                            List.of(
                                    new RefereeAnswer("related", related),
                                    new RefereeAnswer("known-since", "10年"),
                                    new RefereeAnswer("children", "やさしい"),
                                    new RefereeAnswer("home", "YES"),
                                    new RefereeAnswer("would-trust", trust)),
                            TODAY,
                            "千葉 和子",
                            ""));
            return true;
        });
    }

    private boolean fillIn(HomeVisitId id, VisitMark alarm, List<FollowUp> points) {
        var answers = visiting.items().stream()
                .map(item -> new VisitAnswer(item.key(), item.key().equals("smoke-alarm") ? alarm : VisitMark.GOOD, ""))
                .toList();
        visiting.save(
                id,
                visiting.look(id).version(),
                new HomeVisitDetails(family, TODAY.minusDays(1), "ご夫婦", answers, points, ""));
        return true;
    }

    private boolean sign(HomeVisitId id) {
        visiting.sign(id, visiting.look(id).version());
        return true;
    }

    private boolean confirm(HomeVisitId id) {
        visiting.confirm(id, visiting.look(id).version());
        return true;
    }

    private <T> T as(String signInName, String name, Supplier<T> work) {
        return caller.actingAs(
                new Caller(signInName, signInName, name, Set.of(), EnumSet.allOf(Permission.class)), work);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
