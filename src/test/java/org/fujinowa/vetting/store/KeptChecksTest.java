package org.fujinowa.vetting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.homeVisit;
import static org.fujinowa.vetting.VettingExamples.row;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.retention.KeptUntil;
import org.fujinowa.retention.Retained;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.store.TestDatabase;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.HomeContactDetails;
import org.fujinowa.vetting.HomeContactId;
import org.fujinowa.vetting.HomeContactKind;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.VisitRoom;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.VisitPhoto;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptChecksTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private static final List<Instant> MOMENTS = KeptUntil.around(DAY);
    private static final List<LocalDate> DAYS = List.of(DAY, DAY.plusDays(1));
    private static final HostFamilyId FAMILY = HostFamilyId.next();

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(
                Evidence.class,
                HomeChange.class,
                HomeVisit.class,
                VisitPhoto.class,
                FamilyReference.class,
                Kinship.class,
                HomeContact.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void evidence_goes_by_the_day_until_which_it_held_and_stays_while_it_has_no_end(TestDatabase database) {
        var endless = with(homeVisit(), "validMonths", null);
        forgets(
                database,
                List.of(
                        evidence(homeVisit(), DAY.minusMonths(24)),
                        evidence(homeVisit(), DAY.plusDays(1).minusMonths(24)),
                        evidence(endless, DAY.minusYears(9))),
                Evidence.class,
                KeptChecks::evidence);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void visits_and_their_photos_go_by_their_own_days(TestDatabase database) {
        var visits = DAYS.stream().map(KeptChecksTest::visit).toList();
        forgets(database, visits, HomeVisit.class, KeptChecks::visits);
        var photos = MOMENTS.stream()
                .map(at -> new VisitPhoto(
                        VisitPhotoId.next(), visits.get(0), VisitRoom.KITCHEN, new byte[] {7}, "chiba", at))
                .toList();
        forgets(database, photos, VisitPhoto.class, KeptChecks::visitPhotos);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_others_said_and_what_changed_goes_by_the_day_on_which_it_was_noted(TestDatabase database) {
        forgets(
                database,
                MOMENTS.stream()
                        .map(at -> new HomeChange(
                                HomeChangeId.next(),
                                new HomeChangeDetails(FAMILY, Reopening.NEW_PET, "CAT", DAY.minusYears(1)),
                                "chiba",
                                at))
                        .toList(),
                HomeChange.class,
                KeptChecks::changes);
        var asked = new FamilyReferenceDetails(FAMILY, "佐藤", "高橋", "となり", "", "0191", Language.JA);
        forgets(
                database,
                MOMENTS.stream()
                        .map(at -> new FamilyReference(FamilyReferenceId.next(), asked, at))
                        .toList(),
                FamilyReference.class,
                KeptChecks::references);
        var uncle = new KinshipDetails(FAMILY, "熊谷 進", null, "kumagai", "おじ");
        forgets(
                database,
                MOMENTS.stream()
                        .map(at -> new Kinship(KinshipId.next(), uncle, "chiba", at))
                        .toList(),
                Kinship.class,
                KeptChecks::kinships);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void calls_during_a_stay_go_by_their_day(TestDatabase database) {
        var calls = DAYS.stream()
                .map(on -> new HomeContact(
                        HomeContactId.next(), new HomeContactDetails(FAMILY, HomeContactKind.CALL, on, "元気"), "chiba"))
                .toList();
        forgets(database, calls, HomeContact.class, KeptChecks::contacts);
    }

    /** The first of the rows is old enough, the others are not. */
    private static void forgets(
            TestDatabase database, List<?> rows, Class<?> entity, Function<KeptChecks, Retained> rule) {
        database.inTransaction(em -> {
            rows.forEach(em::persist);
            return true;
        });
        database.inTransaction(em -> {
            KeptUntil.forgets(
                    rule.apply(new KeptChecks(em)), DAY, key(em, rows.get(0)).toString());
            return true;
        });
        database.inTransaction(em -> {
            assertThat(em.find(entity, key(em, rows.get(0)))).isNull();
            assertThat(rows.subList(1, rows.size())).noneMatch(row -> em.find(entity, key(em, row)) == null);
            return true;
        });
    }

    private static Object key(EntityManager em, Object row) {
        return em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }

    private static Evidence evidence(RequirementDetails of, LocalDate doneOn) {
        var requirement = row(of);
        return new Evidence(
                EvidenceId.next(),
                new EvidenceDetails(FAMILY, requirement.id(), "", doneOn, VettingResult.CLEAR, "", ""),
                requirement,
                "chiba",
                Instant.EPOCH);
    }

    private static HomeVisit visit(LocalDate on) {
        return new HomeVisit(
                HomeVisitId.next(),
                new HomeVisitDetails(FAMILY, on, "", List.of(), List.of(), ""),
                "chiba",
                "千葉 和子（架空）");
    }
}
