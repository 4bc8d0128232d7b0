package org.fujinowa.incidents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.incidents.CheckInWayDetails;
import org.fujinowa.incidents.CheckInWayId;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** The way by which somebody answers check-ins; its code is sealed, and found by its hash. */
@Entity
@Table(name = "check_in_way")
public class CheckInWay extends StoredNoun<CheckInWayDetails> {

    private String delegationId = "";
    private String codeHash = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected CheckInWay() {}

    public CheckInWay(CheckInWayId id, CheckInWayDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(CheckInWayDetails details) {
        delegationId = details.delegation().toString();
        codeHash = new AnswerCode(details.code()).hash();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public CheckInWayDetails details() {
        return SealedJson.read(CheckInWayDetails.class, place(), sealed);
    }

    private String place() {
        return "check_in_way/" + key();
    }
}
