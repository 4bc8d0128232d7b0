package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementId;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A participant's place with a family. It begins as a draft, made by hand or by the engine; one coordinator proposes it and
 * another confirms it. Until it is confirmed it can be moved or taken away; afterwards it must first be reopened.
 */
@Entity
@Table(name = "placement")
public class Placement {

    @Id
    private String id;

    @Version
    private long version;

    private String delegationId;
    private String participantId;
    private String familyId;
    private LocalDate firstNight;
    private LocalDate departure;

    @Enumerated(EnumType.STRING)
    private PlacementState state;

    private boolean locked;
    private String reason;
    private int score;
    private int beds;
    private @Nullable String backupId;
    private String placedBy;
    private Instant placedAt;
    private @Nullable String proposedBy;
    private @Nullable Instant proposedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;

    /** For JPA. */
    protected Placement() {}

    public Placement(PlacementDetails details) {
        this.id = PlacementId.next().toString();
        this.delegationId = details.delegation().toString();
        this.participantId = details.participant().toString();
        restore(details);
    }

    /** Makes it say again what it said once. */
    public final void restore(PlacementDetails details) {
        familyId = details.family().toString();
        firstNight = details.firstNight();
        departure = details.departure();
        state = details.state();
        locked = details.locked();
        reason = details.reason();
        score = details.score();
        beds = details.beds();
        var named = details.backup();
        backupId = named == null ? null : named.toString();
        placedBy = details.placedBy();
        placedAt = details.placedAt();
        proposedBy = details.proposedBy();
        proposedAt = details.proposedAt();
        confirmedBy = details.confirmedBy();
        confirmedAt = details.confirmedAt();
    }

    /** One coordinator stands for the placement. */
    public void propose(String coordinator, Instant now) {
        if (state != PlacementState.DRAFT) {
            return;
        }
        state = PlacementState.PROPOSED;
        proposedBy = coordinator;
        proposedAt = now;
    }

    /**
     * A second coordinator confirms.
     *
     * @throws RuleViolation {@code matching.not-proposed}, or {@code matching.needs-second-person} if it is the same one
     */
    public void confirm(String coordinator, Instant now) {
        if (state != PlacementState.PROPOSED) {
            throw new RuleViolation("matching.not-proposed");
        }
        if (coordinator.equals(proposedBy)) {
            throw new RuleViolation("matching.needs-second-person");
        }
        state = PlacementState.CONFIRMED;
        confirmedBy = coordinator;
        confirmedAt = now;
    }

    /** Makes a proposed or confirmed placement a draft again. */
    public void reopen(String why) {
        state = PlacementState.DRAFT;
        reason = why;
        proposedBy = null;
        proposedAt = null;
        confirmedBy = null;
        confirmedAt = null;
    }

    /** Has the engine keep the placement, or lets it go again. */
    public void lock(boolean keep) {
        locked = keep;
    }

    public PlacementId id() {
        return PlacementId.of(id);
    }

    public long version() {
        return version;
    }

    public ParticipantId participant() {
        return ParticipantId.of(participantId);
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    public PlacementState state() {
        return state;
    }

    public boolean locked() {
        return locked;
    }

    /** Whether the engine and the hand must leave it where it is. */
    public boolean settled() {
        return locked || state != PlacementState.DRAFT;
    }

    /** How many beds the guest uses. */
    public int beds() {
        return beds;
    }

    public StayPeriod stay() {
        return new StayPeriod(firstNight, departure);
    }

    public PlacementDetails details() {
        return new PlacementDetails(
                DelegationId.of(delegationId),
                participant(),
                family(),
                firstNight,
                departure,
                beds,
                state,
                locked,
                reason,
                score,
                backupId == null ? null : HostFamilyId.of(backupId),
                placedBy,
                placedAt,
                proposedBy,
                proposedAt,
                confirmedBy,
                confirmedAt);
    }
}
