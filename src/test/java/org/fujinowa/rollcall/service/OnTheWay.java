package org.fujinowa.rollcall.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.NewRollCall;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.store.RollCallStores;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** A delegation of two students on its way, with its leader's telephone and the office. */
final class OnTheWay {

    static final Instant NOW = Instant.parse("2027-03-24T03:00:00Z");
    static final LocalDate HOME_BY = LocalDate.of(2027, 10, 1);
    static final String LEADER_NAME = "佐藤 健（架空）";
    static final String CHIBA_NAME = "千葉 和子（架空）";

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final DelegationId chrc = DelegationId.next();
    final DelegationId other = DelegationId.next();
    final DelegationId home = DelegationId.next();
    final ParticipantId aoi = ParticipantId.next();
    final ParticipantId ren = ParticipantId.next();
    final NotedDeeds audit = new NotedDeeds();
    final RollDesk desk;
    final OwnRoll own;
    final DutyRoster roster;
    final CallTrees trees;
    final LeaderLinks leaders;
    final PastRollCalls past;
    final RollCallsFollow follow;
    private final CurrentCaller caller = new CurrentCaller();

    OnTheWay(EntityManager em) {
        var validator = Constraints.validator();
        var calls = RollCallStores.calls(em);
        var ticks = RollCallStores.ticks(em);
        var duties = RollCallStores.duties(em);
        var tree = RollCallStores.tree(em);
        var links = new Links();
        var delegations = new Delegations();
        var members = new Members(new Participants(), caller);
        var book = new RollBook(calls, ticks, members, caller, audit, validator, CLOCK);
        desk = new RollDesk(book, delegations, audit, caller, CLOCK);
        roster = new DutyRoster(duties, delegations, audit, validator);
        trees = new CallTrees(tree, delegations, audit, validator);
        leaders = new LeaderLinks(links, delegations, CLOCK);
        own = new OwnRoll(
                new LedDelegation(caller),
                book,
                members,
                roster,
                trees,
                delegations,
                new Several<>(),
                audit,
                caller,
                CLOCK);
        past = new PastRollCalls(calls, ticks, duties, tree, links, delegations);
        follow = new RollCallsFollow(calls, duties, tree, links);
    }

    NewRollCall brought(@Nullable Instant endedAt) {
        return new NewRollCall(RollCallId.next(), RollOccasion.BUS, "駅前", NOW.minusSeconds(600), endedAt);
    }

    NewTick tick(RollCallId call, ParticipantId who, TickMark mark) {
        return new NewTick(TickId.next(), call, who, mark, NOW.minusSeconds(300), List.of());
    }

    void inTheOffice(Runnable work) {
        var chiba = new Caller("1", "chiba", CHIBA_NAME, Set.of(), Set.of(Permission.MANAGE_ROLL_CALLS));
        caller.actingAs(chiba, () -> {
            work.run();
            return true;
        });
    }

    void leader(Runnable work) {
        leader(() -> {
            work.run();
            return true;
        });
    }

    <T> T leader(Supplier<T> work) {
        var holder = new Caller(
                "link:1",
                "link:1",
                LEADER_NAME,
                Set.of(Role.LEADER),
                Set.of(Permission.LEAD_DELEGATION),
                LedDelegation.subject(chrc));
        return caller.actingAs(holder, work);
    }

    private final class Participants extends ParticipantRegister {

        private final List<ParticipantEntry> all = List.of(entry(aoi, "葵（架空）"), entry(ren, "蓮（架空）"));

        @Override
        public List<ParticipantEntry> ofDelegation(DelegationId delegation) {
            return delegation.equals(chrc) ? all : List.of();
        }

        private static ParticipantEntry entry(ParticipantId id, String name) {
            var person = new PersonDetails(name, "", "", "", "", "", "", null, Sex.UNSTATED, "", "", "", "", "");
            return new ParticipantEntry(id, 1, AdmissionsExamples.student(PersonId.next()), person);
        }
    }

    private final class Delegations extends DelegationRegister {

        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            var details = AdmissionsExamples.chrc2027();
            if (!id.equals(home)) {
                return new Versioned<>(details, 1);
            }
            var ended = LocalDate.of(2020, 3, 1);
            return new Versioned<>(
                    new DelegationDetails(
                            details.programme(),
                            null,
                            details.nameJa(),
                            details.nameEn(),
                            details.direction(),
                            ended,
                            ended,
                            null,
                            null,
                            List.of(),
                            "",
                            0,
                            "",
                            details.state(),
                            ""),
                    1);
        }

        @Override
        public List<DelegationId> homeBy(LocalDate day) {
            return day.isBefore(HOME_BY) ? List.of() : List.of(chrc);
        }

        @Override
        public void refuseUnknown(DelegationId id) {
            // Every delegation is known here.
        }
    }

    /** Links on a sheet of paper. */
    private static final class Links extends PersonalLinks {

        private final List<LinkSummary> all = new ArrayList<>();

        @Override
        public NewLink issue(LinkRequest request) {
            var id = LinkId.next();
            var until = NOW.plus(request.lasts());
            all.add(new LinkSummary(
                    id,
                    request.role(),
                    request.subject(),
                    request.label(),
                    request.language(),
                    NOW,
                    "chiba",
                    until,
                    null,
                    null));
            return new NewLink(id, "ABCD-EFGH-JKMN-PQRS", until);
        }

        @Override
        public List<LinkSummary> of(Subject subject) {
            return all.stream().filter(link -> link.subject().equals(subject)).toList();
        }

        @Override
        public void revoke(LinkId id) {
            all.replaceAll(link -> link.id().equals(id)
                    ? new LinkSummary(
                            id,
                            link.role(),
                            link.subject(),
                            link.label(),
                            link.language(),
                            NOW,
                            "chiba",
                            link.expiresAt(),
                            null,
                            NOW)
                    : link);
        }

        @Override
        public void revokeAll(Subject subject) {
            of(subject).forEach(link -> revoke(link.id()));
        }
    }
}
