package org.fujinowa.vetting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskTask;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.InMemoryHomeVisits;
import org.junit.jupiter.api.Test;

class FollowUpDeskCardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final HostFamilyEntry sato = new HostFamilyEntry(HostFamilyId.next(), 1, HostingExamples.satoFamily());
    private final InMemoryHomeVisits visits = new InMemoryHomeVisits();
    private final CurrentCaller caller = new CurrentCaller();
    private final FollowUpDeskCards cards = new FollowUpDeskCards(visits, families(), caller);

    @Test
    void what_is_still_to_be_done_lies_on_the_desk_by_its_first_day_and_not_what_it_is() {
        var visit = visit(to("寝室の鍵", TODAY.minusDays(1)), to("火災警報器", TODAY.plusDays(9)));
        visit.sign("chiba");

        assertThat(desk(Permission.MANAGE_VETTING)).singleElement().satisfies(task -> {
            assertThat(task.due()).isEqualTo(TODAY.minusDays(1));
            assertThat(task.urgent()).isTrue();
            assertThat(task.values()).containsExactly("佐藤", 2);
            assertThat(task.toString()).doesNotContain("鍵");
        });
    }

    @Test
    void a_draft_what_is_done_and_whoever_does_not_vet_see_nothing() {
        visit(to("寝室の鍵", TODAY));
        visit(to("火災警報器", TODAY).done(TODAY.minusDays(2), "chiba")).sign("chiba");
        assertThat(desk(Permission.MANAGE_VETTING)).isEmpty();

        visit(to("手すり", TODAY)).sign("chiba");
        assertThat(desk(Permission.MANAGE_VETTING)).hasSize(1);
        assertThat(desk(Permission.VIEW_HOSTS)).isEmpty();
    }

    private HomeVisit visit(FollowUp... points) {
        var details = HomeVisitDetails.blank(sato.id(), TODAY.minusDays(20)).following(List.of(points));
        var visit = new HomeVisit(HomeVisitId.next(), details, "chiba", "千葉 和子");
        visits.add(visit);
        return visit;
    }

    private static FollowUp to(String what, LocalDate due) {
        return new FollowUp(what, due, null, "");
    }

    private List<DeskTask> desk(Permission permission) {
        return caller.actingAs(
                new Caller("1", "chiba", "千葉", Set.of(Role.COORDINATOR), Set.of(permission)), () -> cards.tasks(TODAY));
    }

    private HostRegister families() {
        return new HostRegister() {
            @Override
            public List<HostFamilyEntry> all() {
                return List.of(sato);
            }
        };
    }
}
