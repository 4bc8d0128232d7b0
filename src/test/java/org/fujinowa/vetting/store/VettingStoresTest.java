package org.fujinowa.vetting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.CHRC;
import static org.fujinowa.vetting.VettingExamples.homeVisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.TestDatabase;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.HomeChangeDetails;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.Requirement;
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
        derby = TestDatabase.derby(Requirement.class, Evidence.class, HomeChange.class);
        postgres = TestDatabase.postgres(Requirement.class, Evidence.class, HomeChange.class);
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
}
