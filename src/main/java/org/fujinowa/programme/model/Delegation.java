package org.fujinowa.programme.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * One leg of one year of a programme. It is planned, takes participants, is matched where there is a home stay, travels, and
 * is closed; it may be called off at any time before.
 */
@Entity
@Table(name = "delegation")
public class Delegation extends StoredNoun<DelegationDetails> {

    private String programmeId = "";
    private @Nullable String partnerId;
    private String nameJa = "";
    private String nameEn = "";

    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.INBOUND;

    private LocalDate arrival = LocalDate.EPOCH;
    private LocalDate departure = LocalDate.EPOCH;
    private @Nullable LocalDate homeStayFrom;
    private @Nullable LocalDate homeStayUntil;
    private boolean homeStay;
    private String leaders = "";
    private int capacity;
    private String meetingPoint = "";

    @Enumerated(EnumType.STRING)
    private DelegationState state = DelegationState.PLANNED;

    private String note = "";

    @Lob
    private String lists = "";

    /** For JPA. */
    protected Delegation() {}

    public Delegation(DelegationId id, DelegationDetails details) {
        super(id);
        change(details);
    }

    /** The lists of a delegation, kept together. */
    record Lists(List<PlaceId> places) {}

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if the dates contradict each other
     */
    @Override
    public final void change(DelegationDetails details) {
        mustBeInOrder(details);
        programmeId = details.programme().toString();
        partnerId = details.partner() == null ? null : details.partner().toString();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        direction = details.direction();
        arrival = details.arrival();
        departure = details.departure();
        homeStayFrom = details.homeStayFrom();
        homeStayUntil = details.homeStayUntil();
        homeStay = homeStayFrom != null;
        leaders = details.leaders();
        capacity = details.capacity();
        meetingPoint = details.meetingPoint();
        state = details.state();
        note = details.note();
        lists = RecordJson.write(new Lists(details.places()));
        foundBy(nameJa, nameEn, leaders, meetingPoint, String.valueOf(arrival.getYear()));
    }

    private static void mustBeInOrder(DelegationDetails details) {
        if (details.departure().isBefore(details.arrival())) {
            throw new RuleViolation("programme.departure-before-arrival");
        }
        var from = details.homeStayFrom();
        var until = details.homeStayUntil();
        if ((from == null) != (until == null)) {
            throw new RuleViolation("programme.home-stay-half");
        }
        if (from != null && until != null) {
            if (!from.isBefore(until)) {
                throw new RuleViolation("programme.home-stay-without-night");
            }
            if (from.isBefore(details.arrival()) || until.isAfter(details.departure())) {
                throw new RuleViolation("programme.home-stay-outside");
            }
        }
    }

    public DelegationId id() {
        return DelegationId.of(key());
    }

    public ProgrammeId programme() {
        return ProgrammeId.of(programmeId);
    }

    @Override
    public DelegationDetails details() {
        return new DelegationDetails(
                programme(),
                partnerId == null ? null : PartnerId.of(partnerId),
                nameJa,
                nameEn,
                direction,
                arrival,
                departure,
                homeStayFrom,
                homeStayUntil,
                RecordJson.read(Lists.class, lists).places(),
                leaders,
                capacity,
                meetingPoint,
                state,
                note);
    }
}
