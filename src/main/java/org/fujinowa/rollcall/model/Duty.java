package org.fujinowa.rollcall.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.DutyDetails;
import org.fujinowa.rollcall.DutyId;
import org.fujinowa.rollcall.DutyRow;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** A turn of duty with a telephone number, sealed. */
@Entity
@Table(name = "duty")
public class Duty extends StoredNoun<DutyDetails> {

    private String delegationId = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Duty() {}

    public Duty(DutyId id, DutyDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(DutyDetails details) {
        delegationId = details.delegation().toString();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public DutyDetails details() {
        return SealedJson.read(DutyDetails.class, place(), sealed);
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public DutyRow row() {
        return new DutyRow(DutyId.of(key()), version(), details());
    }

    private String place() {
        return "duty/" + key();
    }
}
