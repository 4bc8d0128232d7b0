package org.fujinowa.rollcall.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.TickDetails;
import org.fujinowa.rollcall.TickId;
import org.fujinowa.rollcall.TickRow;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** A tick in a roll call, written once. */
@Entity
@Table(name = "roll_tick")
public class Tick extends StoredNoun<TickDetails> {

    private String rollCallId = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Tick() {}

    public Tick(TickId id, TickDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(TickDetails details) {
        rollCallId = details.rollCall().toString();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public TickDetails details() {
        return SealedJson.read(TickDetails.class, place(), sealed);
    }

    public TickId id() {
        return TickId.of(key());
    }

    public RollCallId rollCall() {
        return RollCallId.of(rollCallId);
    }

    public TickRow row() {
        return new TickRow(id(), details());
    }

    private String place() {
        return "roll_tick/" + key();
    }
}
