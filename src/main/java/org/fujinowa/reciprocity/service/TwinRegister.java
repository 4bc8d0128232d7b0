package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.reciprocity.TwinDetails;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.TwinRules;
import org.fujinowa.reciprocity.model.TwinStep;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators do with twins: pair two participants, say that one stands alone, write down who withdrew, part them, and
 * take the last deed back. Nothing here is done by a computer.
 */
@ApplicationScoped
@Transactional
public class TwinRegister {

    private Twins twins;
    private Gifts gifts;
    private Costs costs;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private DelegationRegister delegations;
    private ProgrammeRegister programmes;
    private HostRegister hosts;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<TwinDetails, Twin> keeping;

    /** For the CDI proxy. */
    protected TwinRegister() {}

    @Inject
    public TwinRegister(
            Twins twins,
            Gifts gifts,
            Costs costs,
            ParticipantRegister participants,
            PeopleRegister people,
            DelegationRegister delegations,
            ProgrammeRegister programmes,
            HostRegister hosts,
            CurrentCaller caller,
            Clock clock,
            AuditTrail auditTrail,
            Validator validator) {
        this.twins = twins;
        this.gifts = gifts;
        this.costs = costs;
        this.participants = participants;
        this.people = people;
        this.delegations = delegations;
        this.programmes = programmes;
        this.hosts = hosts;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Twin", twins, auditTrail, validator);
    }

    /**
     * Makes two participants twins.
     *
     * @throws RuleViolation if they are not of the two legs of one reciprocal programme in one year or two that follow each
     *     other, if one of them withdrew, or has a twin already
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public TwinId pair(ParticipantId inbound, ParticipantId outbound) {
        var in = legOf(inbound, Direction.INBOUND);
        var out = legOf(outbound, Direction.OUTBOUND);
        TwinRules.belongTogether(in, out);
        mustBeFree(inbound);
        mustBeFree(outbound);
        return add(
                TwinId.next(),
                TwinDetails.pair(in.programme(), inbound, outbound),
                Math.min(TwinRules.year(in), TwinRules.year(out)),
                "reciprocity.deed.pair");
    }

    /**
     * Says that a participant has nobody on the other leg.
     *
     * @param volunteerHome the family without a child that receives them instead, if any
     * @throws RuleViolation if the participant withdrew or has a twin already, or the programme is not reciprocal
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public TwinId alone(ParticipantId participant, @Nullable HostFamilyId volunteerHome) {
        var leg = delegations
                .get(participants.get(participant).value().delegation())
                .value();
        mustBeReciprocal(leg.programme());
        mustBeFree(participant);
        if (volunteerHome != null) {
            hosts.get(volunteerHome);
        }
        return add(
                TwinId.next(),
                TwinDetails.alone(leg.programme(), leg.direction(), participant, volunteerHome),
                TwinRules.year(leg),
                "reciprocity.deed.alone");
    }

    /**
     * Writes down that one side withdrew; the other is free for a new twin.
     *
     * @throws ConcurrentChange if somebody else changed the twin since that version
     * @throws RuleViolation if the reason is missing, nobody of that side is in the twin, or it was written down before
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void drop(TwinId id, long version, LocalDate on, Direction side, String reason) {
        var before = at(id, version);
        if (!before.live()) {
            throw new RuleViolation("reciprocity.twin.dropped-already");
        }
        if (before.of(side).isEmpty()) {
            throw new RuleViolation("reciprocity.twin.nobody-there");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("form.in-the-future");
        }
        change(id, before, before.dropped(on, side, reason.strip()), version, "reciprocity.deed.drop");
    }

    /**
     * Takes back that a side withdrew.
     *
     * @throws ConcurrentChange if somebody else changed the twin since that version
     * @throws RuleViolation {@code reciprocity.twin.has-one} if one of the two has another twin by now
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void resume(TwinId id, long version) {
        var before = at(id, version);
        if (before.live()) {
            throw new RuleViolation("reciprocity.twin.not-dropped");
        }
        before.participants().forEach(this::mustHaveNoTwin);
        change(id, before, before.resumed(), version, "reciprocity.deed.resume");
    }

    /**
     * Parts two participants who were paired by mistake; who withdrew is {@link #drop written down} instead.
     *
     * @throws ConcurrentChange if somebody else changed the twin since that version
     * @throws RuleViolation {@code reciprocity.twin.in-use} if a gift or a cost names the twin
     */
    @Requires(Permission.MANAGE_RECIPROCITY)
    public void part(TwinId id, long version) {
        var before = at(id, version);
        remove(id, version);
        noteDown(id, "reciprocity.deed.part", before, null);
    }

    /**
     * Takes the last deed of the programme back.
     *
     * @throws RuleViolation {@code reciprocity.nothing-to-undo}
     * @throws ConcurrentChange if the twin does not say any more what the deed made it say
     */
    @Requires(value = Permission.MANAGE_RECIPROCITY, breadth = Breadth.PROGRAMME)
    public void undo(ProgrammeId programme) {
        var step = twins.lastStep(programme).orElseThrow(() -> new RuleViolation("reciprocity.nothing-to-undo"));
        var now = twins.find(step.twin());
        if (!now.map(Twin::details).equals(step.after())) {
            throw new ConcurrentChange(0, now.map(Twin::version).orElse(0L));
        }
        if (step.before().isEmpty()) {
            remove(step.twin(), now.orElseThrow().version());
        } else {
            var before = step.before().get();
            if (before.live()) {
                before.participants()
                        .filter(participant ->
                                now.isEmpty() || !now.get().details().live())
                        .forEach(this::mustHaveNoTwin);
            }
            if (now.isPresent()) {
                keeping.change(step.twin(), now.get().version(), before);
            } else {
                keeping.add(new Twin(step.twin(), before, year(before)));
            }
        }
        twins.remove(step);
    }

    private TwinId add(TwinId id, TwinDetails details, int year, String deed) {
        keeping.check(details);
        keeping.add(new Twin(id, details, year));
        noteDown(id, deed, null, details);
        return id;
    }

    private void change(TwinId id, TwinDetails before, TwinDetails after, long version, String deed) {
        keeping.check(after);
        keeping.change(id, version, after);
        noteDown(id, deed, before, after);
    }

    private void remove(TwinId id, long version) {
        if (gifts.anyOf(id) || costs.anyOf(id)) {
            throw new RuleViolation("reciprocity.twin.in-use");
        }
        keeping.remove(id, version);
    }

    private void noteDown(TwinId id, String deed, @Nullable TwinDetails before, @Nullable TwinDetails after) {
        twins.add(new TwinStep(id, deed, before, after, caller.get().signInName(), clock.instant()));
    }

    private TwinDetails at(TwinId id, long version) {
        var found = keeping.get(id);
        ConcurrentChange.refuseUnlessSame(version, found.version());
        return found.value();
    }

    private int year(TwinDetails details) {
        return details.participants()
                .map(participant -> participants.get(participant).value().delegation())
                .mapToInt(
                        delegation -> TwinRules.year(delegations.get(delegation).value()))
                .min()
                .orElseThrow();
    }

    private DelegationDetails legOf(ParticipantId participant, Direction direction) {
        var leg = delegations
                .get(participants.get(participant).value().delegation())
                .value();
        TwinRules.travelsThatWay(leg, direction);
        mustBeReciprocal(leg.programme());
        return leg;
    }

    private void mustBeReciprocal(ProgrammeId programme) {
        if (!programmes.get(programme).value().reciprocal()) {
            throw new RuleViolation("reciprocity.programme-not-reciprocal");
        }
    }

    private void mustBeFree(ParticipantId participant) {
        if (participants.get(participant).value().withdrawn()) {
            throw new RuleViolation("reciprocity.twin.withdrawn", name(participant));
        }
        mustHaveNoTwin(participant);
    }

    private void mustHaveNoTwin(ParticipantId participant) {
        if (twins.of(participant).stream().anyMatch(twin -> twin.details().live())) {
            throw new RuleViolation("reciprocity.twin.has-one", name(participant));
        }
    }

    private String name(ParticipantId participant) {
        return people.get(participants.get(participant).value().person())
                .value()
                .writtenName();
    }
}
