package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.CallTreeEntryDetails;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.DutyDetails;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallDetails;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.rollcall.RollPerson;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.jspecify.annotations.Nullable;

/** Two roll calls of the demonstration, one of which goes on with a conflict in it; a duty roster, a call tree, a leader's link. */
@ApplicationScoped
@Transactional
public class DemonstrationRollCalls {

    /** The code of the leader's link, which everybody may know. */
    public static final String CODE = "DEMO-LEAD-ERXX-0001";

    private static final String NAME = "佐藤 健（架空）";
    private static final Caller LEADER = named(NAME);
    private static final Caller OFFICE = named("千葉 和子（架空）");

    private RollCalls calls;
    private RollBook book;
    private Members members;
    private DutyRoster roster;
    private CallTrees trees;
    private PersonalLinks links;
    private DelegationRegister delegations;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationRollCalls() {}

    @Inject
    DemonstrationRollCalls(
            RollCalls calls,
            RollBook book,
            Members members,
            DutyRoster roster,
            CallTrees trees,
            PersonalLinks links,
            DelegationRegister delegations,
            CurrentCaller caller,
            Clock clock) {
        this.calls = calls;
        this.book = book;
        this.members = members;
        this.roster = roster;
        this.trees = trees;
        this.links = links;
        this.delegations = delegations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes them if no roll was ever called. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (calls.none()) {
            caller
                    .actingAs(
                            OFFICE,
                            () -> delegations
                                    .page(ListRequest.first(ListRequest.LARGEST))
                                    .rows())
                    .stream()
                    .filter(row -> row.programmeCode().equals("CHRC"))
                    .filter(row -> row.details().direction() == Direction.INBOUND)
                    .filter(row -> !members.of(row.id()).isEmpty())
                    .findFirst()
                    .ifPresent(row -> make(row.id(), row.details()));
        }
    }

    private void make(DelegationId delegation, DelegationDetails details) {
        links.demonstrate(LeaderLinks.request(delegation, NAME, Language.JA, Duration.ofDays(365)), CODE);
        var people = members.of(delegation);
        var arrival = begin(delegation, RollOccasion.ARRIVAL, "仙台空港 到着ロビー（架空）", 26);
        tick(LEADER, true, arrival, people, TickMark.HERE, 26);
        caller.actingAs(OFFICE, () -> {
            var call = book.get(arrival);
            book.change(
                    arrival,
                    call.version(),
                    call.details().ended(clock.instant().minus(Duration.ofHours(25))));
            return call;
        });
        var bus = begin(delegation, RollOccasion.BUS, "市役所前（架空）", 1);
        var some = people.subList(0, Math.min(people.size(), 8));
        tick(LEADER, true, bus, some, TickMark.HERE, 1);
        tick(OFFICE, false, bus, some.subList(0, 1), TickMark.MISSING, 1);
        caller.actingAs(OFFICE, () -> telephones(delegation, details));
    }

    private RollCallId begin(DelegationId delegation, RollOccasion occasion, String place, int hoursAgo) {
        var id = RollCallId.next();
        var began = clock.instant().minus(Duration.ofHours(hoursAgo));
        caller.actingAs(LEADER, () -> {
            book.begin(id, new RollCallDetails(delegation, occasion, place, began, NAME, null));
            return id;
        });
        return id;
    }

    private void tick(
            Caller who, boolean leader, RollCallId call, List<RollPerson> people, TickMark mark, int hoursAgo) {
        var at = clock.instant().minus(Duration.ofHours(hoursAgo)).plusSeconds(60);
        var ticks = people.stream()
                .map(person -> new NewTick(TickId.next(), call, person.id(), mark, at, List.of()))
                .toList();
        caller.actingAs(who, () -> book.tick(book.get(call), ticks, leader));
    }

    private boolean telephones(DelegationId delegation, DelegationDetails details) {
        var first = details.arrival();
        roster.add(new DutyDetails(delegation, first, "22:00", "07:00", NAME, "090-0000-0001", "夜の見回り"));
        roster.add(new DutyDetails(delegation, first, "07:00", "22:00", "千葉 和子（架空）", "0191-00-0001", "事務局の電話"));
        roster.add(new DutyDetails(
                delegation, first.plusDays(1), "22:00", "07:00", "及川 真理（架空）", "090-0000-0002", "夜の見回り"));
        var office = entry(delegation, null, 0, "千葉 和子（架空）", "0191-00-0001", "事務局");
        var leader = entry(delegation, office, 1, NAME, "090-0000-0001", "引率");
        entry(delegation, office, 2, "Helen Carter (fictional)", "+61 7 0000 0002", "相手校の先生");
        entry(delegation, leader, 1, "及川 真理（架空）", "090-0000-0002", "引率");
        return true;
    }

    private CallTreeEntryId entry(
            DelegationId delegation, @Nullable CallTreeEntryId by, int at, String name, String phone, String note) {
        return trees.add(new CallTreeEntryDetails(delegation, by, at, name, phone, note));
    }

    private static Caller named(String name) {
        return new Caller(
                "job:demonstration",
                "job:demonstration",
                name,
                Set.of(),
                Set.of(Permission.MANAGE_ROLL_CALLS, Permission.VIEW_PROGRAMMES));
    }
}
