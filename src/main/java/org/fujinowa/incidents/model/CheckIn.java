package org.fujinowa.incidents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.incidents.CheckInDetails;
import org.fujinowa.incidents.CheckInId;
import org.fujinowa.incidents.CheckInRow;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** An answer to a check-in, sealed; only that somebody has seen to it is added. */
@Entity
@Table(name = "check_in")
public class CheckIn extends StoredNoun<CheckInDetails> {

    private String delegationId = "";
    private boolean waiting;
    private Instant saidAt = Instant.EPOCH;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected CheckIn() {}

    public CheckIn(CheckInId id, CheckInDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(CheckInDetails details) {
        delegationId = details.delegation().toString();
        waiting = details.waits();
        saidAt = details.saidAt();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public CheckInDetails details() {
        return SealedJson.read(CheckInDetails.class, place(), sealed);
    }

    public CheckInRow row() {
        return new CheckInRow(CheckInId.of(key()), version(), details());
    }

    private String place() {
        return "check_in/" + key();
    }
}
