package org.fujinowa.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.shared.Alter.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.InMemoryParticipants;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.model.InMemoryHostFamilies;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.model.InMemoryBoards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;
import org.junit.jupiter.api.Test;

/** Mia comes in June and stays with the Satos; Sakura Sato travels in July, and Mia's family may host her. */
class OtherLegTest {

    private static final DelegationId JUNE = DelegationId.next();
    private static final DelegationId JULY = DelegationId.next();
    private static final DelegationId YEAR_BEFORE = DelegationId.next();
    private static final DelegationDetails INBOUND = AdmissionsExamples.chrc2027();
    private static final DelegationDetails OUTBOUND = with(INBOUND, "direction", Direction.OUTBOUND);

    private final Map<DelegationId, DelegationDetails> legs = new LinkedHashMap<>(
            Map.of(JUNE, INBOUND, JULY, OUTBOUND, YEAR_BEFORE, with(OUTBOUND, "arrival", LocalDate.of(2026, 7, 20))));
    private final DelegationRegister delegations = new DelegationRegister() {
        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            return new Versioned<>(Objects.requireNonNull(legs.get(id)), 1);
        }

        @Override
        public Slice<DelegationRow> page(ListRequest request) {
            var rows = legs.entrySet().stream()
                    .map(leg -> new DelegationRow(leg.getKey(), 1, "CHRC", leg.getValue()))
                    .toList();
            return new Slice<>(rows, "", "", rows.size());
        }
    };
    private final NotedDeeds audit = new NotedDeeds();
    private final PeopleRegister people = new PeopleRegister(
            new InMemoryPeople(), new Several<>(), new Heard<>(), new Heard<>(), audit, Constraints.validator());
    private final ParticipantRegister participants = new ParticipantRegister(
            new InMemoryParticipants(), people, delegations, new Heard<>(), audit, Constraints.validator());
    private final HostRegister hosts = new HostRegister(
            new InMemoryHostFamilies(), people, new Heard<>(), new Heard<>(), audit, Constraints.validator());
    private final InMemoryBoards boards = new InMemoryBoards();
    private final OtherLeg otherLeg = new OtherLeg(delegations, participants, hosts, boards);

    private final PersonId mia = people.add(PeopleExamples.mia());
    private final PersonId sakura = people.add(with(PeopleExamples.hana(), "givenName", "桜"));
    private final HostFamilyId satos = home("佐藤", sakura);
    private final HostFamilyId miasFamily = home("Harper", mia);

    @Test
    void a_guest_is_bound_to_the_families_whose_child_travels_on_the_other_leg() {
        var guest = takesPart(JUNE, mia);
        takesPart(JULY, sakura);
        home("鈴木", people.add(with(PeopleExamples.hana(), "givenName", "葵")));

        assertThat(otherLeg.families(JUNE, INBOUND))
                .containsOnlyKeys(guest)
                .containsEntry(guest, java.util.Set.of(satos));
    }

    @Test
    void who_hosted_a_guest_is_bound_to_the_family_of_that_guest_alone() {
        var guest = takesPart(JUNE, mia);
        var other = people.add(with(PeopleExamples.hana(), "givenName", "Ella"));
        home("Doyle", other);
        takesPart(JUNE, other);
        var traveller = takesPart(JULY, sakura);
        stays(guest, satos);

        assertThat(otherLeg.families(JULY, OUTBOUND).get(traveller)).containsExactly(miasFamily);
    }

    @Test
    void another_year_and_those_who_withdrew_bind_nobody() {
        var guest = takesPart(JUNE, mia);
        takesPart(YEAR_BEFORE, sakura);
        assertThat(otherLeg.families(JUNE, INBOUND)).isEmpty();

        participants.add(with(details(JULY, sakura), "withdrawn", true));
        assertThat(otherLeg.families(JUNE, INBOUND).getOrDefault(guest, java.util.Set.of()))
                .isEmpty();
    }

    private ParticipantId takesPart(DelegationId leg, PersonId person) {
        return participants.add(details(leg, person));
    }

    private static org.fujinowa.admissions.ParticipantDetails details(DelegationId leg, PersonId person) {
        return with(AdmissionsExamples.student(person), "delegation", leg);
    }

    private HostFamilyId home(String name, PersonId child) {
        return hosts.add(with(
                with(satoFamily(), "name", name),
                "members",
                List.of(new Member(child, name, "子", Sex.UNSTATED, LocalDate.of(2012, 5, 1)))));
    }

    private void stays(ParticipantId guest, HostFamilyId family) {
        boards.add(new Placement(new PlacementDetails(
                JUNE,
                guest,
                family,
                Objects.requireNonNull(INBOUND.homeStayFrom()),
                Objects.requireNonNull(INBOUND.homeStayUntil()),
                1,
                PlacementState.CONFIRMED,
                false,
                "",
                700,
                null,
                "chiba",
                Instant.parse("2027-05-01T12:00:00Z"),
                null,
                null,
                null,
                null)));
    }
}
