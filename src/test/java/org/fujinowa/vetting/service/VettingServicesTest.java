package org.fujinowa.vetting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.shared.Alter.with;
import static org.fujinowa.vetting.VettingExamples.CHRC;
import static org.fujinowa.vetting.VettingExamples.agreement;
import static org.fujinowa.vetting.VettingExamples.homeVisit;
import static org.fujinowa.vetting.VettingExamples.requirement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fujinowa.hosting.HostFamilyChanged;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.Animal;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.Versioned;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.VettingState;
import org.fujinowa.vetting.model.InMemoryRequirements;
import org.junit.jupiter.api.Test;

class VettingServicesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final LocalDate NIGHT = LocalDate.of(2026, 6, 28);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(15, 0).atZone(TOKYO).toInstant(), TOKYO);

    private final HostFamilyId family = HostFamilyId.next();
    private HostFamilyDetails details = with(
            HostingExamples.satoFamily(),
            "members",
            List.of(
                    HostingExamples.member("佐藤 一郎", "父", LocalDate.of(1980, 1, 1)),
                    HostingExamples.member("佐藤 桜", "長女", LocalDate.of(2008, 6, 25))));
    private final NotedDeeds audit = new NotedDeeds();
    private final CurrentCaller caller = new CurrentCaller();
    private final Vetting vetting = new Vetting(new InMemoryRequirements());
    private final RequirementBook book = vetting.book(new ProgrammeRegister() {}, audit, CLOCK);
    private final HostRegister hosts = new HostRegister() {
        @Override
        public Versioned<HostFamilyDetails> get(HostFamilyId id) {
            return new Versioned<>(details, 1);
        }
    };
    private final EvidenceKeeping keeping = vetting.keeping(hosts, audit, caller, CLOCK);
    private final HomeChangeNoting noting = vetting.noting(hosts, audit, caller, CLOCK);
    private final HomeWatch watch = vetting.watch(noting, CLOCK);
    private final FamilyVettings vettings = vetting.vettings(hosts, audit);

    @Test
    void a_home_visit_counts_only_once_a_second_person_has_signed_in_and_confirmed() {
        var visit = book.add(homeVisit());
        assertThat(reason(NIGHT)).isEqualTo(VettingReason.MISSING);

        var id = as("chiba", "千葉 和子", () -> keeping.record(clear(visit, "")));
        assertThat(reason(NIGHT)).isEqualTo(VettingReason.SECOND_PERSON);

        refused("vetting.second-must-be-another", () -> as("Chiba", "千葉 和子", () -> confirm(id)));
        refused("vetting.own-family", () -> as("sato", "佐藤　一郎", () -> confirm(id)));
        as("kumagai", "熊谷 進", () -> confirm(id));

        assertThat(reason(NIGHT)).isEqualTo(VettingReason.MET);
        assertThat(reason(TODAY.plusMonths(24).minusDays(1))).isEqualTo(VettingReason.MET);
        assertThat(reason(TODAY.plusMonths(24))).isEqualTo(VettingReason.LAPSED);
        assertThat(audit.lines()).anyMatch(line -> line.startsWith("CONFIRMED Evidence"));
    }

    @Test
    void who_turns_18_during_the_stay_has_to_agree_from_that_night_on() {
        var agreed = book.add(agreement());
        as("chiba", "千葉 和子", () -> keeping.record(clear(agreed, "佐藤 一郎")));
        as("chiba", "千葉 和子", () -> keeping.record(clear(agreed, "佐藤 桜")));

        assertThat(vettings.status(family, CHRC, LocalDate.of(2026, 6, 24)).state())
                .isEqualTo(VettingState.CLEARED);
        assertThat(vettings.status(family, CHRC, LocalDate.of(2026, 6, 25)).blocking())
                .extracting(Finding::reason, Finding::on, Finding::member)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        VettingReason.TURNED_18, LocalDate.of(2026, 6, 25), "佐藤 桜"));
    }

    @Test
    void a_move_an_adult_and_a_pet_are_noticed_and_ask_for_a_new_visit() {
        var visit = book.add(homeVisit());
        var id = as("chiba", "千葉 和子", () -> keeping.record(with(clear(visit, ""), "doneOn", TODAY.minusDays(9))));
        as("kumagai", "熊谷 進", () -> confirm(id));
        var before = details;

        change(with(before, "address", "一関市千厩町1-1（架空）"));
        assertThat(reason(NIGHT)).isEqualTo(VettingReason.MOVE);
        change(with(details, "pets", List.of(new Pet(Animal.DOG, 2, true, ""))));
        change(with(details, "members", List.of(HostingExamples.member("鈴木 健", "同居人", null))));

        assertThat(vetting.changes.of(family))
                .extracting(change -> change.details().what().name())
                .containsExactlyInAnyOrder("MOVE", "NEW_PET", "NEW_ADULT");
        var moved = vetting.changes.all().get(0);
        as("chiba", "千葉 和子", () -> {
            noting.seen(moved.entry().id(), 1, "番地の書き方を直した");
            return true;
        });
        assertThat(reason(NIGHT)).isEqualTo(VettingReason.MOVE);
        refused(
                "vetting.second-must-be-another",
                () -> as("chiba", "千葉 和子", () -> {
                    noting.confirmSeen(moved.entry().id(), 2);
                    return true;
                }));
        as("kumagai", "熊谷 進", () -> {
            noting.confirmSeen(moved.entry().id(), 2);
            return true;
        });
        assertThat(reason(NIGHT)).isNotEqualTo(VettingReason.MOVE);
    }

    @Test
    void nobody_decides_while_something_mandatory_is_open() {
        var visit = book.add(homeVisit());
        var decision = book.add(requirement(VettingStage.DECISION, VettingScope.FAMILY, 12, 2));

        refused("vetting.not-ready-to-decide", () -> as("chiba", "千葉 和子", () -> keeping.record(clear(decision, ""))));
        var visited = as("chiba", "千葉 和子", () -> keeping.record(clear(visit, "")));
        as("kumagai", "熊谷 進", () -> confirm(visited));
        var decided = as("chiba", "千葉 和子", () -> keeping.record(clear(decision, "")));
        as("kumagai", "熊谷 進", () -> confirm(decided));

        assertThat(vettings.status(family, CHRC, NIGHT).state()).isEqualTo(VettingState.CLEARED);
    }

    @Test
    void a_refusal_stands_whoever_noted_it_cannot_strike_it_out_and_an_exception_needs_two() {
        var visit = book.add(with(homeVisit(), "people", 1));
        var refusal = as(
                "chiba",
                "千葉 和子",
                () -> keeping.record(with(with(clear(visit, ""), "result", VettingResult.REFUSED), "note", "面談による")));
        assertThat(vettings.status(family, CHRC, NIGHT).state()).isEqualTo(VettingState.REFUSED);

        var exception = as("chiba", "千葉 和子", () -> keeping.record(exception(visit)));
        assertThat(vettings.status(family, CHRC, NIGHT).state()).isEqualTo(VettingState.REFUSED);
        refused(
                "vetting.refusal-struck-by-another",
                () -> as("chiba", "千葉 和子", () -> {
                    keeping.strike(refusal, 1, "間違い");
                    return true;
                }));
        refused(
                "vetting.reason-needed",
                () -> as("kumagai", "熊谷 進", () -> {
                    keeping.strike(refusal, 1, "　");
                    return true;
                }));
        as("kumagai", "熊谷 進", () -> {
            keeping.strike(refusal, 1, "別の家庭の記録");
            return true;
        });
        as("kumagai", "熊谷 進", () -> confirm(exception));

        assertThat(reason(NIGHT)).isEqualTo(VettingReason.EXCEPTION);
        assertThat(reason(TODAY.plusMonths(3).plusDays(1))).isEqualTo(VettingReason.LAPSED);
    }

    @Test
    void a_version_is_superseded_from_a_night_on_and_never_in_the_past() {
        var visit = book.add(with(homeVisit(), "mandatory", false));
        var later = with(homeVisit(), "inForceFrom", NIGHT);

        refused("vetting.supersedes-in-the-past", () -> book.supersede(visit, 1, homeVisit()));
        book.supersede(visit, 1, later);
        refused("vetting.already-superseded", () -> book.supersede(visit, 2, later));

        var family = List.of(new HostFamilyEntry(this.family, 1, details));
        assertThat(vetting.wall.notCleared(CHRC, new StayPeriod(NIGHT.minusDays(2), NIGHT.plusDays(2)), family))
                .containsOnly(java.util.Map.entry(this.family, Set.of(NIGHT, NIGHT.plusDays(1))));
        assertThat(vetting.wall.notCleared(CHRC, StayPeriod.nights(NIGHT.minusDays(5), 5), family))
                .isEmpty();
    }

    private void change(HostFamilyDetails after) {
        var before = details;
        details = after;
        as("chiba", "千葉 和子", () -> {
            watch.compare(new HostFamilyChanged(family, before, after));
            return true;
        });
    }

    private EvidenceDetails clear(RequirementId requirement, String member) {
        return new EvidenceDetails(family, requirement, member, TODAY, VettingResult.CLEAR, "", "");
    }

    private boolean confirm(EvidenceId id) {
        keeping.confirm(id, 1);
        return true;
    }

    @Test
    void where_nothing_is_mandatory_nobody_is_said_to_be_cleared() {
        book.add(with(homeVisit(), "mandatory", false));

        var advised = vettings.status(family, CHRC, NIGHT);
        assertThat(advised.asksAnything()).isFalse();
        assertThat(advised.advice()).hasSize(1);

        book.add(agreement());
        assertThat(vettings.status(family, CHRC, NIGHT).asksAnything()).isTrue();
    }

    private VettingReason reason(LocalDate night) {
        return vettings.status(family, CHRC, night).findings().get(0).reason();
    }

    private <T> T as(String name, String displayName, java.util.function.Supplier<T> work) {
        return caller.actingAs(new Caller(name, name, displayName, Set.of(), Set.of(Permission.values())), work);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    /** Let pass until the last day that is possible. */
    private EvidenceDetails exception(RequirementId requirement) {
        return with(
                with(with(clear(requirement, ""), "result", VettingResult.EXCEPTION), "note", "改築中"),
                "until",
                TODAY.plusMonths(3));
    }
}
