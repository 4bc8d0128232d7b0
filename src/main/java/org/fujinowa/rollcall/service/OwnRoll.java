package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.Brought;
import org.fujinowa.rollcall.Carried;
import org.fujinowa.rollcall.Carried.CarriedRollCall;
import org.fujinowa.rollcall.NewRollCall;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;

/** What a leader's telephone carries along for its own delegation, and brings back. */
@ApplicationScoped
@Transactional
public class OwnRoll {

    /** A device that has not asked for that long forgets everything. */
    static final Duration KEPT = Duration.ofHours(48);

    private static final int CARRIED = 12;
    private static final Caller DATES_ONLY = Caller.job("leader", Permission.VIEW_PROGRAMMES);

    private LedDelegation led;
    private RollBook book;
    private Members members;
    private DutyRoster duties;
    private CallTrees trees;
    private DelegationRegister delegations;
    private Instance<CarriedAlong> along;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected OwnRoll() {}

    @Inject
    OwnRoll(
            LedDelegation led,
            RollBook book,
            Members members,
            DutyRoster duties,
            CallTrees trees,
            DelegationRegister delegations,
            @Any Instance<CarriedAlong> along,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock) {
        this.led = led;
        this.book = book;
        this.members = members;
        this.duties = duties;
        this.trees = trees;
        this.delegations = delegations;
        this.along = along;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everything that the caller's telephone takes along. */
    @Requires(Permission.LEAD_DELEGATION)
    public Carried carried(Language language) {
        var own = led.own();
        audit.lookThrough(new Subject("RollCalls", own.toString()));
        var others = Json.createObjectBuilder();
        along.forEach(each -> others.add(each.name(), each.of(own, language)));
        return carried(own, others.build());
    }

    /** The delegation that the caller leads. */
    @Requires(Permission.LEAD_DELEGATION)
    public DelegationDetails delegation() {
        return details(led.own());
    }

    /** Writes down what the telephone brings; what it brought before, and what is not of its delegation, is left out. */
    @Requires(Permission.LEAD_DELEGATION)
    public void bring(Brought brought) {
        var own = led.own();
        brought.rollCalls().forEach(call -> begin(own, call));
        var byCall = brought.ticks().stream().collect(Collectors.groupingBy(NewTick::rollCall));
        byCall.forEach((id, ticks) -> book.find(id)
                .filter(call -> call.delegation().equals(own))
                .ifPresent(call -> book.tick(call, ticks, true)));
    }

    private void begin(DelegationId own, NewRollCall brought) {
        var now = clock.instant();
        var began = brought.at().isBefore(now) ? brought.at() : now;
        book.begin(
                brought.id(),
                new RollCallDetails(
                        own,
                        brought.occasion(),
                        brought.place().strip(),
                        began,
                        caller.get().displayName(),
                        null));
        var call = book.get(brought.id());
        var ended = brought.endedAt();
        if (ended != null && call.delegation().equals(own) && call.details().endedAt() == null) {
            book.change(call.id(), call.version(), call.details().ended(ended.isBefore(now) ? ended : now));
        }
    }

    private Carried carried(DelegationId own, JsonObject others) {
        return new Carried(
                caller.get().displayName(),
                details(own),
                members.of(own),
                carriedCalls(own),
                duties.rows(own),
                trees.rows(own),
                others,
                clock.instant().plus(KEPT));
    }

    private List<CarriedRollCall> carriedCalls(DelegationId own) {
        return book.of(own, CARRIED).stream()
                .map(call -> new CarriedRollCall(call.id(), call.details(), book.ticks(call.id())))
                .toList();
    }

    private DelegationDetails details(DelegationId own) {
        return caller.actingAs(DATES_ONLY, () -> delegations.get(own)).value();
    }
}
