package org.fujinowa.vetting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.CHRC;
import static org.fujinowa.vetting.VettingExamples.homeVisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.TestDatabase;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.HomeContactDetails;
import org.fujinowa.vetting.HomeContactId;
import org.fujinowa.vetting.HomeContactKind;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeReport;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VisitAnswer;
import org.fujinowa.vetting.VisitMark;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.VisitRoom;
import org.fujinowa.vetting.VisitState;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.Requirement;
import org.fujinowa.vetting.model.VisitPhoto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stores on both databases; each test keeps to records of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VettingStoresTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOON = Instant.parse("2027-03-01T03:00:00Z");

    private TestDatabase derby;
    private TestDatabase postgres;

    @BeforeAll
    void open() {
        derby = TestDatabase.derby(
                Requirement.class,
                Evidence.class,
                HomeChange.class,
                HomeVisit.class,
                VisitPhoto.class,
                FamilyReference.class,
                Kinship.class,
                HomeContact.class);
        postgres = TestDatabase.postgres(
                Requirement.class,
                Evidence.class,
                HomeChange.class,
                HomeVisit.class,
                VisitPhoto.class,
                FamilyReference.class,
                Kinship.class,
                HomeContact.class);
    }

    @AfterAll
    void close() throws Exception {
        derby.close();
        postgres.close();
    }

    Stream<TestDatabase> databases() {
        return Stream.of(derby, postgres);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void versions_of_a_requirement_are_kept_side_by_side(TestDatabase database) {
        var first = RequirementId.next();
        var second = RequirementId.next();
        var programme = ProgrammeId.next();
        var later = with(with(homeVisit(), "inForceFrom", DAY), "programme", programme);
        database.inTransaction(em -> {
            new JpaRequirements(em).add(new Requirement(first, homeVisit()));
            return true;
        });
        database.inTransaction(em -> {
            var all = new JpaRequirements(em);
            var before = all.get(first);
            var after = before.supersededBy(second, later);
            all.changed(before);
            all.add(after);
            return true;
        });

        database.inTransaction(em -> {
            var all = new JpaRequirements(em);
            assertThat(all.versions(first)).extracting(Requirement::id).containsExactly(first, second);
            assertThat(all.get(first).row().supersededFrom()).isEqualTo(DAY);
            assertThat(all.get(first).details()).isEqualTo(homeVisit());
            assertThat(all.get(second).details()).isEqualTo(later);
            assertThat(all.anyOf(programme)).isTrue();
            assertThat(all.anyOf(CHRC)).isFalse();
            assertThat(all.page(ListRequest.first(500)
                                    .with("programme", CHRC.toString())
                                    .with("stage", "HOME_VISIT"))
                            .rows())
                    .extracting(Requirement::id)
                    .contains(first)
                    .doesNotContain(second);
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void evidence_and_changes_are_kept_as_they_were_said(TestDatabase database) {
        var family = HostFamilyId.next();
        var requirement = new Requirement(RequirementId.next(), homeVisit());
        var details = new EvidenceDetails(family, requirement.id(), "", DAY, VettingResult.CONDITIONS, "図面", "犬は外に");
        var evidence = new Evidence(EvidenceId.next(), details, requirement.row(), "chiba", NOON);
        var change = new HomeChange(
                HomeChangeId.next(), new HomeChangeDetails(family, Reopening.NEW_PET, "CAT", DAY), "chiba", NOON);
        database.inTransaction(em -> {
            new JpaEvidenceBook(em).add(evidence);
            new JpaHomeChanges(em).add(change);
            return true;
        });
        database.inTransaction(em -> {
            var stored = new JpaEvidenceBook(em).of(family).get(0);
            stored.confirm("kumagai");
            new JpaEvidenceBook(em).changed(stored);
            var noted = new JpaHomeChanges(em).of(family).get(0);
            noted.seen("chiba", "訪問のとき見た");
            noted.confirmSeen("kumagai");
            return true;
        });

        database.inTransaction(em -> {
            var entry = new JpaEvidenceBook(em).of(family).get(0).entry();
            assertThat(entry.details()).isEqualTo(details);
            assertThat(entry.validUntil()).isEqualTo(DAY.plusMonths(24));
            assertThat(entry.recordedAt()).isEqualTo(NOON);
            assertThat(entry.complete()).isTrue();
            var noted = new JpaHomeChanges(em).of(family).get(0).entry();
            assertThat(noted.details()).isEqualTo(change.details());
            assertThat(noted.asks()).isFalse();
            assertThat(new JpaEvidenceBook(em).of(HostFamilyId.next())).isEmpty();
            return true;
        });
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("databases")
    void what_visitors_and_others_said_is_kept_and_nobody_reads_it_in_the_database(TestDatabase database) {
        var family = HostFamilyId.next();
        var visit = new HomeVisit(
                HomeVisitId.next(),
                new HomeVisitDetails(
                        family,
                        DAY,
                        "ご夫婦",
                        List.of(new VisitAnswer("own-bed", VisitMark.GOOD, "ふとん")),
                        List.of(new FollowUp("警報器", DAY.plusDays(9), null, "")),
                        "静かな家"),
                "chiba",
                "千葉 和子");
        var photo = new VisitPhoto(VisitPhotoId.next(), visit, VisitRoom.KITCHEN, new byte[] {7, 8}, "chiba", NOON);
        var asked = new FamilyReferenceDetails(family, "佐藤", "高橋", "となり", "", "0191", Language.JA);
        var reference = new FamilyReference(FamilyReferenceId.next(), asked, NOON);
        var kin = new KinshipDetails(family, "熊谷 進", PersonId.next(), "kumagai", "おじ");
        var called = new HomeContactDetails(family, HomeContactKind.CALL, DAY, "元気です");
        database.inTransaction(em -> {
            new JpaHomeVisits(em).add(visit);
            new JpaVisitPhotos(em).add(photo);
            new JpaFamilyReferences(em).add(reference);
            new JpaKinships(em).add(new Kinship(KinshipId.next(), kin, "chiba", NOON));
            new JpaHomeContacts(em).add(new HomeContact(HomeContactId.next(), called, "chiba"));
            return true;
        });
        database.inTransaction(em -> {
            var stored = new JpaHomeVisits(em).of(family).get(0);
            stored.sign("chiba");
            stored.confirm("kumagai", "熊谷 進");
            stored.done(0, DAY.plusDays(2), "kumagai");
            new JpaHomeVisits(em).changed(stored);
            new JpaFamilyReferences(em)
                    .of(family)
                    .get(0)
                    .answer(new RefereeReport(List.of(new RefereeAnswer("home", "YES")), DAY, "chiba", ""), true, DAY);
            return true;
        });

        database.inTransaction(em -> {
            var row = new JpaHomeVisits(em).of(family).get(0).row();
            assertThat(row.state()).isEqualTo(VisitState.CONFIRMED);
            assertThat(new JpaHomeVisits(em).of(family).get(0).visitors()).containsExactly("千葉 和子", "熊谷 進");
            assertThat(row.details().followUps().get(0).doneBy()).isEqualTo("kumagai");
            assertThat(new JpaVisitPhotos(em).of(visit.id()).get(0).picture()).containsExactly(7, 8);
            var answered = new JpaFamilyReferences(em).of(family).get(0);
            assertThat(answered.word().orElseThrow().favourable()).isTrue();
            assertThat(answered.row(null).report().to("home")).isEqualTo("YES");
            assertThat(new JpaKinships(em).of(family).get(0).details()).isEqualTo(kin);
            assertThat(new JpaHomeContacts(em).of(family).get(0).row().details())
                    .isEqualTo(called);
            for (var table : List.of("vetting_visit", "vetting_reference", "vetting_kinship", "vetting_contact")) {
                assertThat(em.createNativeQuery("select sealed from " + table)
                                .getResultList()
                                .toString())
                        .doesNotContain("高橋", "熊谷", "静かな家", "元気です");
            }
            return true;
        });
    }
}
