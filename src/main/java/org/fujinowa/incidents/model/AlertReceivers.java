package org.fujinowa.incidents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.incidents.ReceiversDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** Who is written to when somebody of that delegation does not feel well, sealed; its identity is that of the delegation. */
@Entity
@Table(name = "check_in_receivers")
public class AlertReceivers extends StoredNoun<ReceiversDetails> {

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected AlertReceivers() {}

    public AlertReceivers(DelegationId delegation, ReceiversDetails details) {
        super(delegation);
        change(details);
    }

    @Override
    public final void change(ReceiversDetails details) {
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public ReceiversDetails details() {
        return SealedJson.read(ReceiversDetails.class, place(), sealed);
    }

    private String place() {
        return "check_in_receivers/" + key();
    }
}
