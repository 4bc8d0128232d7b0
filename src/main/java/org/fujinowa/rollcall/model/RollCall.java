package org.fujinowa.rollcall.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.RollCallDetails;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** A roll call; where it was is sealed, for it tells where children are. */
@Entity
@Table(name = "roll_call")
public class RollCall extends StoredNoun<RollCallDetails> {

    private String delegationId = "";
    private Instant beganAt = Instant.EPOCH;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected RollCall() {}

    public RollCall(RollCallId id, RollCallDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(RollCallDetails details) {
        delegationId = details.delegation().toString();
        beganAt = details.beganAt();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public RollCallDetails details() {
        return SealedJson.read(RollCallDetails.class, place(), sealed);
    }

    public RollCallId id() {
        return RollCallId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public Instant beganAt() {
        return beganAt;
    }

    private String place() {
        return "roll_call/" + key();
    }
}
