package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.incidents.CheckInDetails;
import org.fujinowa.incidents.CheckInId;
import org.fujinowa.incidents.CheckInLine;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.CheckInSlip;
import org.fujinowa.incidents.NewCheckIn;
import org.fujinowa.incidents.ReceiversDetails;
import org.fujinowa.incidents.model.AlertReceivers;
import org.fujinowa.incidents.model.AlertReceiversBook;
import org.fujinowa.incidents.model.CheckIn;
import org.fujinowa.incidents.model.CheckInReading;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.notification.Recipient;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;

/** Check-ins at the desk: who answered what, who did not, who waits for help; answers from the telephone. */
@ApplicationScoped
@Transactional
public class CheckInDesk {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private CheckIns checkIns;
    private CheckInFacts facts;
    private CheckInCodes codes;
    private CheckInTaking taking;
    private AlertReceiversBook receivers;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<CheckInDetails, CheckIn> keeping;
    private RecordKeeping<ReceiversDetails, AlertReceivers> naming;

    /** For the CDI proxy. */
    protected CheckInDesk() {}

    @Inject
    CheckInDesk(
            CheckIns checkIns,
            CheckInFacts facts,
            CheckInCodes codes,
            CheckInTaking taking,
            AlertReceiversBook receivers,
            AuditTrail audit,
            CurrentCaller caller,
            Clock clock,
            Validator validator) {
        this.checkIns = checkIns;
        this.facts = facts;
        this.codes = codes;
        this.taking = taking;
        this.receivers = receivers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("CheckIn", checkIns, audit, validator);
        this.naming = new RecordKeeping<>("CheckInReceivers", receivers, audit, validator);
    }

    /** Both sides of all stays of a delegation; who waits for help first. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public List<CheckInLine> of(DelegationId delegation) {
        audit.lookThrough(new Subject("CheckIns", delegation.toString()));
        return CheckInReading.lines(
                facts.of(delegation),
                checkIns.of(delegation).stream().map(CheckIn::row).toList(),
                LocalDate.now(clock.withZone(HERE)));
    }

    /**
     * Writes down what somebody said on the telephone.
     *
     * @throws RuleViolation {@code incidents.no-such-stay} if nobody of that delegation is asked there
     */
    @Requires(Permission.MANAGE_INCIDENTS)
    public void telephoned(DelegationId delegation, ParticipantId guest, CheckInSide side, NewCheckIn said) {
        facts.of(delegation, guest)
                .filter(stay -> stay.sides().contains(side))
                .orElseThrow(() -> new RuleViolation("incidents.no-such-stay"));
        taking.take(delegation, guest, side, said, caller.get().displayName());
    }

    /**
     * Somebody of the office has seen to it.
     *
     * @param what what was done
     * @throws RuleViolation {@code incidents.words-missing} if nothing is said
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     */
    @Requires(Permission.MANAGE_INCIDENTS)
    public void seen(CheckInId id, long version, String what) {
        if (what.isBlank()) {
            throw new RuleViolation("incidents.words-missing");
        }
        keeping.change(id, version, checkIns.get(id).details().seen(caller.get().displayName(), what.strip()));
    }

    /** A slip of paper for each side of each stay. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public List<CheckInSlip> slips(DelegationId delegation) {
        audit.record(Deed.EXPORTED, new Subject("CheckIns", delegation.toString()), Changes.none());
        return facts.of(delegation).stream()
                .flatMap(stay -> stay.sides().stream()
                        .map(side ->
                                new CheckInSlip(stay.name(side), side, codes.address(delegation, stay.guest(), side))))
                .toList();
    }

    /** Who is alerted; nobody at first. */
    @Requires(Permission.MANAGE_INCIDENTS)
    public Versioned<ReceiversDetails> receivers(DelegationId delegation) {
        return receivers
                .find(delegation)
                .map(AlertReceivers::versioned)
                .orElseGet(() -> new Versioned<>(new ReceiversDetails("", Language.JA), 0));
    }

    /**
     * Says who is alerted.
     *
     * @throws RuleViolation {@code incidents.receiver-unreadable} if a line holds no address
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     */
    @Requires(Permission.MANAGE_INCIDENTS)
    public void alert(DelegationId delegation, long version, ReceiversDetails details) {
        if (Recipient.read(details.receivers()).stream()
                .anyMatch(to -> !to.address().matches("[^@\\s]+@[^@\\s]+"))) {
            throw new RuleViolation("incidents.receiver-unreadable");
        }
        naming.check(details);
        if (receivers.find(delegation).isEmpty()) {
            naming.add(new AlertReceivers(delegation, details));
        } else {
            naming.change(delegation, version, details);
        }
    }

    /** The answers that wait for somebody, in the caller's scope. */
    List<CheckInDetails> waiting() {
        return checkIns.page(ListRequest.first(ListRequest.LARGEST).with("waiting", "true")).rows().stream()
                .map(CheckIn::details)
                .toList();
    }
}
