package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.rollcall.DutyId;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.model.CallTree;
import org.fujinowa.rollcall.model.Duties;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.rollcall.model.Ticks;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Roll calls, duties and call trees belong to their delegation. */
@ApplicationScoped
class BelongingsOfRollCall implements Belongings {

    private RollCalls calls;
    private Ticks ticks;
    private Duties duties;
    private CallTree tree;

    /** For the CDI proxy. */
    protected BelongingsOfRollCall() {}

    @Inject
    BelongingsOfRollCall(RollCalls calls, Ticks ticks, Duties duties, CallTree tree) {
        this.calls = calls;
        this.ticks = ticks;
        this.duties = duties;
        this.tree = tree;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        RollCallId.class,
                        "RollCall",
                        key -> calls.find(RollCallId.of(key)).map(call -> Owner.delegation(call.delegation()))),
                new Belonging(
                        TickId.class,
                        "Tick",
                        key -> ticks.find(TickId.of(key)).map(tick -> Owner.sameAs(tick.rollCall()))),
                new Belonging(
                        DutyId.class,
                        "Duty",
                        key -> duties.find(DutyId.of(key)).map(duty -> Owner.delegation(duty.delegation()))),
                new Belonging(
                        CallTreeEntryId.class,
                        "CallTreeEntry",
                        key -> tree.find(CallTreeEntryId.of(key)).map(entry -> Owner.delegation(entry.delegation()))));
    }
}
