package org.fujinowa.desk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.desk.DeskTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MorningDeskTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 18);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(6, 0).atZone(TOKYO).toInstant(), TOKYO);

    private final DelegationRow coming = row(AdmissionsExamples.chrc2027());
    private final DelegationRow calledOff =
            row(with(AdmissionsExamples.chrc2027(), "state", DelegationState.CANCELLED));
    private final DelegationRow longHome = row(with(
            with(AdmissionsExamples.chrc2027(), "arrival", TODAY.minusDays(80)), "departure", TODAY.minusDays(61)));
    private final DelegationRow justHome = row(with(
            with(AdmissionsExamples.chrc2027(), "arrival", TODAY.minusDays(70)), "departure", TODAY.minusDays(60)));

    @Test
    void every_context_brings_its_parts_and_each_delegation_has_six_steps() {
        var desk = desk(
                parts(DeskStage.MATCHING, "placed", 3, 12),
                parts(DeskStage.MATCHING, "confirmed", 0, 12),
                parts(DeskStage.THANKS, "list", 2, 2));

        var strips = desk.strips();

        assertThat(strips).extracting("delegation").containsExactly(justHome, coming);
        assertThat(strips).extracting("daysToArrival").containsExactly(-70L, 10L);
        var steps = strips.get(1).steps();
        assertThat(steps).extracting("stage").containsExactly((Object[]) DeskStage.values());
        assertThat(steps.get(2).done()).isEqualTo(3);
        assertThat(steps.get(2).of()).isEqualTo(24);
        assertThat(steps.get(2).isBegun()).isTrue();
        assertThat(steps.get(5).isComplete()).isTrue();
        assertThat(steps.get(0).isComplete()).as("nothing to do is not done").isFalse();
    }

    @Test
    void tasks_lie_on_their_shelf_and_what_is_due_first_at_the_top() {
        var desk = desk(
                tasks(task("b", TODAY.plusDays(2)), task("without a day", null)), tasks(task("a", TODAY.plusDays(1))));

        assertThat(desk.tasks().get(DeskShelf.DEADLINES))
                .extracting("sentenceKey")
                .containsExactly("a", "b", "without a day");
        assertThat(desk.tasks()).containsOnlyKeys(DeskShelf.DEADLINES);
    }

    private MorningDesk desk(DeskCards... cards) {
        var register = new DelegationRegister() {
            @Override
            public Slice<DelegationRow> page(ListRequest request) {
                return new Slice<>(List.of(coming, calledOff, longHome, justHome), "", "", 4);
            }
        };
        return new MorningDesk(register, new Several<>(cards), CLOCK);
    }

    private static DelegationRow row(DelegationDetails details) {
        return new DelegationRow(DelegationId.next(), 1, "CHRC", details);
    }

    private static DeskTask task(String key, @Nullable LocalDate due) {
        return new DeskTask(DeskShelf.DEADLINES, due, key, List.of(), "action", "/somewhere", false);
    }

    private static DeskCards tasks(DeskTask... tasks) {
        return new DeskCards() {
            @Override
            public List<DeskTask> tasks(LocalDate today) {
                assertThat(today).isEqualTo(TODAY);
                return List.of(tasks);
            }
        };
    }

    private static DeskCards parts(DeskStage stage, String label, int done, int of) {
        return new DeskCards() {
            @Override
            public List<DeskPart> parts(Set<String> delegations, LocalDate today) {
                return delegations.stream()
                        .map(one -> new DeskPart(one, stage, label, done, of, "/somewhere"))
                        .collect(Collectors.toList());
            }
        };
    }
}
