package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallDetails;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollPerson;
import org.fujinowa.rollcall.RollSheet;
import org.fujinowa.rollcall.TickDetails;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickRow;
import org.fujinowa.rollcall.model.RollCall;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.rollcall.model.RollReckoning;
import org.fujinowa.rollcall.model.Tick;
import org.fujinowa.rollcall.model.Ticks;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;

/** What the desk and the leaders' telephones do alike with roll calls; who may is asked by the services. */
@ApplicationScoped
class RollBook {

    private RollCalls calls;
    private Ticks ticks;
    private Members members;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<RollCallDetails, RollCall> keeping;
    private RecordKeeping<TickDetails, Tick> ticking;

    /** For the CDI proxy. */
    protected RollBook() {}

    @Inject
    RollBook(
            RollCalls calls,
            Ticks ticks,
            Members members,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.calls = calls;
        this.ticks = ticks;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("RollCall", calls, audit, validator);
        this.ticking = new RecordKeeping<>("Tick", ticks, audit, validator);
    }

    Optional<RollCall> find(RollCallId id) {
        return calls.find(id);
    }

    RollCall get(RollCallId id) {
        return calls.get(id);
    }

    List<RollCall> of(DelegationId delegation, int atMost) {
        return calls.of(delegation, atMost);
    }

    List<TickRow> ticks(RollCallId id) {
        return ticks.of(id).stream().map(Tick::row).toList();
    }

    RollSheet sheet(RollCall call) {
        var said = ticks(call.id());
        var people = members.of(call.delegation(), said);
        return new RollSheet(call.id(), call.version(), call.details(), RollReckoning.lines(people, said));
    }

    /** Begins one, unless a device has brought it already. */
    void begin(RollCallId id, RollCallDetails details) {
        keeping.check(details);
        if (calls.find(id).isEmpty()) {
            keeping.add(new RollCall(id, details));
        }
    }

    void change(RollCallId id, long version, RollCallDetails details) {
        keeping.change(id, version, details);
    }

    /**
     * Writes down the ticks that are new and about somebody of that delegation.
     *
     * @return how many were
     */
    int tick(RollCall call, Collection<NewTick> brought, boolean byLeader) {
        if (brought.isEmpty()) {
            return 0;
        }
        var known = members.of(call.delegation(), ticks(call.id())).stream()
                .map(RollPerson::id)
                .collect(Collectors.toSet());
        Set<TickId> here = ticks.of(call.id()).stream().map(Tick::id).collect(Collectors.toSet());
        var now = clock.instant();
        var written = 0;
        for (var tick : brought) {
            if (known.contains(tick.participant()) && ticks.find(tick.id()).isEmpty()) {
                var saw = tick.saw().stream().filter(here::contains).toList();
                var details = new TickDetails(
                        call.id(),
                        tick.participant(),
                        tick.mark(),
                        earlier(tick.at(), now),
                        now,
                        caller.get().displayName(),
                        byLeader,
                        saw);
                ticking.check(details);
                ticking.add(new Tick(tick.id(), details));
                here.add(tick.id());
                written++;
            }
        }
        return written;
    }

    /** A device whose clock is fast does not write of the future. */
    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
