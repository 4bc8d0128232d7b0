package org.fujinowa.rollcall.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.NewTick;
import org.fujinowa.rollcall.RollCallDetails;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.rollcall.RollSheet;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickMark;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;

/** Roll calls at the desk: the office follows them, and ticks for leaders who are on the telephone. */
@ApplicationScoped
@Transactional
public class RollDesk {

    private static final int HISTORY = 200;

    private RollBook book;
    private DelegationRegister delegations;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected RollDesk() {}

    @Inject
    RollDesk(RollBook book, DelegationRegister delegations, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.delegations = delegations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The roll calls of that delegation, the newest first. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public List<RollSheet> of(DelegationId delegation) {
        audit.lookThrough(new Subject("RollCalls", delegation.toString()));
        return book.of(delegation, HISTORY).stream().map(book::sheet).toList();
    }

    /** One with everybody in it; throws {@link org.fujinowa.shared.NoSuchRecord} if there is none. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public RollSheet get(RollCallId id) {
        audit.lookThrough(new Subject("RollCall", id.toString()));
        return book.sheet(book.get(id));
    }

    /** Begins a roll call now. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public RollCallId begin(DelegationId delegation, RollOccasion occasion, String place) {
        delegations.refuseUnknown(delegation);
        var id = RollCallId.next();
        book.begin(
                id,
                new RollCallDetails(
                        delegation,
                        occasion,
                        place.strip(),
                        clock.instant(),
                        caller.get().displayName(),
                        null));
        return id;
    }

    /**
     * Ticks for whoever is on the telephone.
     *
     * @param saw what stood there when the button was pressed, and is replaced
     */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void tick(RollCallId id, ParticipantId participant, TickMark mark, List<TickId> saw) {
        var tick = new NewTick(TickId.next(), id, participant, mark, clock.instant(), saw);
        book.tick(book.get(id), List.of(tick), false);
    }

    /** Nobody is waited for any more; ticks that devices still hold come in all the same. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void end(RollCallId id, long version) {
        book.change(id, version, book.get(id).details().ended(clock.instant()));
    }

    /** It goes on after all. */
    @Requires(Permission.MANAGE_ROLL_CALLS)
    public void reopen(RollCallId id, long version) {
        book.change(id, version, book.get(id).details().reopened());
    }
}
