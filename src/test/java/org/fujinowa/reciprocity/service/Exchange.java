package org.fujinowa.reciprocity.service;

import static org.fujinowa.shared.Alter.with;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.InMemoryParticipants;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.model.InMemoryHostFamilies;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.StaysInHomes;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.Sex;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.people.service.RolesOfPerson;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.reciprocity.ReciprocityExamples;
import org.fujinowa.reciprocity.model.InMemoryCosts;
import org.fujinowa.reciprocity.model.InMemoryGifts;
import org.fujinowa.reciprocity.model.InMemoryOpenings;
import org.fujinowa.reciprocity.model.InMemoryTwins;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** An exchange on a sheet of paper: legs, students, families and the services of this context over them. */
final class Exchange {

    final ProgrammeId chrc = ReciprocityExamples.CHRC;
    final NotedDeeds audit = new NotedDeeds();
    final CurrentCaller caller = new Signed();
    final InMemoryTwins twins = new InMemoryTwins();
    final InMemoryGifts gifts = new InMemoryGifts();
    final InMemoryCosts costs = new InMemoryCosts();
    final InMemoryOpenings openings = new InMemoryOpenings();
    final TwinRegister twinRegister;
    final TwinBoards boards;
    final TwinFamiliesOfTwins twinFamilies;
    final StillInTheLedger guard = new StillInTheLedger(twins, gifts, costs, openings);
    final ReciprocityLedger ledger;
    boolean reciprocal = true;

    private final Map<DelegationId, DelegationDetails> legs = new LinkedHashMap<>();
    private final List<PlacementDetails> placements = new ArrayList<>();
    private final PeopleRegister people = new PeopleRegister(
            new InMemoryPeople(),
            new Several<RolesOfPerson>(),
            new Heard<>(),
            new Heard<>(),
            new NotedDeeds(),
            Constraints.validator());
    private final DelegationRegister delegations = new Delegations();
    private final ParticipantRegister participants = new ParticipantRegister(
            new InMemoryParticipants(), people, delegations, new Heard<>(), new NotedDeeds(), Constraints.validator());
    private final HostRegister hosts = new HostRegister(
            new InMemoryHostFamilies(),
            people,
            new Heard<>(),
            new Heard<>(),
            new NotedDeeds(),
            Constraints.validator());

    Exchange(Clock clock) {
        var programmes = new Programmes();
        var stays = new Stays();
        var legReading = new Legs(delegations);
        twinRegister = new TwinRegister(
                twins,
                gifts,
                costs,
                participants,
                people,
                delegations,
                programmes,
                hosts,
                caller,
                clock,
                audit,
                Constraints.validator());
        boards = new TwinBoards(twins, legReading, participants, people, hosts, stays);
        twinFamilies = new TwinFamiliesOfTwins(twins, participants, delegations, hosts);
        ledger = new ReciprocityLedger(
                new StayReading(legReading, participants, stays, hosts, twins, clock),
                legReading,
                gifts,
                costs,
                openings,
                new LedgerChoices(programmes, new NoPartners(), delegations, hosts, participants, people, twins),
                caller,
                audit);
    }

    /** A leg that arrives that day, with a home stay of six nights from the day after. */
    DelegationId leg(Direction direction, LocalDate arrival) {
        var id = DelegationId.next();
        var details = AdmissionsExamples.chrc2027();
        details = with(with(details, "programme", chrc), "direction", direction);
        details = with(with(details, "arrival", arrival), "departure", arrival.plusDays(10));
        legs.put(id, with(with(details, "homeStayFrom", arrival.plusDays(1)), "homeStayUntil", arrival.plusDays(7)));
        return id;
    }

    ParticipantId student(DelegationId leg, String family, String given) {
        var person = people.add(PeopleExamples.latin(family, given, null));
        return participants.add(with(AdmissionsExamples.student(person), "delegation", leg));
    }

    void withdraw(ParticipantId participant) {
        var found = participants.get(participant);
        participants.change(participant, found.version(), with(found.value(), "withdrawn", true));
    }

    /** A family in which these live. */
    HostFamilyId family(String name, ParticipantId... children) {
        var members = Arrays.stream(children)
                .map(child -> new Member(participants.get(child).value().person(), name, "子", Sex.UNSTATED, null))
                .toList();
        return hosts.add(with(with(HostingExamples.satoFamily(), "name", name), "members", members));
    }

    void place(DelegationId leg, ParticipantId guest, HostFamilyId home) {
        place(leg, guest, home, PlacementState.DRAFT, 6);
    }

    void place(DelegationId leg, ParticipantId guest, HostFamilyId home, PlacementState state, int nights) {
        var first = legs.get(leg).arrival().plusDays(1);
        placements.add(new PlacementDetails(
                leg,
                guest,
                home,
                first,
                first.plusDays(nights),
                1,
                state,
                false,
                "",
                0,
                null,
                "chiba",
                Instant.EPOCH,
                null,
                null,
                null,
                null));
    }

    private final class Delegations extends DelegationRegister {

        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            return new Versioned<>(Objects.requireNonNull(legs.get(id)), 1);
        }

        @Override
        public Slice<DelegationRow> page(ListRequest request) {
            return new Slice<>(
                    legs.entrySet().stream()
                            .map(leg -> new DelegationRow(leg.getKey(), 1, "CHRC", leg.getValue()))
                            .toList(),
                    "",
                    "",
                    legs.size());
        }
    }

    private final class Programmes extends ProgrammeRegister {

        @Override
        public Versioned<ProgrammeDetails> get(ProgrammeId id) {
            return new Versioned<>(
                    new ProgrammeDetails(
                            "CHRC", "CHRC（架空）", "CHRC", "", "", Accent.INDIGO, true, reciprocal, false, true),
                    1);
        }

        @Override
        public List<Choice> choices() {
            return List.of(new Choice(chrc.toString(), "CHRC（架空）", "CHRC"));
        }
    }

    private static final class NoPartners extends PartnerRegister {

        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }

    private final class Stays extends StaysInHomes {

        @Override
        public List<PlacementDetails> ofDelegation(DelegationId delegation) {
            return placements.stream()
                    .filter(placement -> placement.delegation().equals(delegation))
                    .toList();
        }
    }

    /** A coordinator, on every thread. */
    private static final class Signed extends CurrentCaller {

        private final Caller coordinator = Caller.job("chiba", Permission.values());

        @Override
        public Optional<Caller> find() {
            return super.find().or(() -> Optional.of(coordinator));
        }
    }
}
