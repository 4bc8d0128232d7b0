package org.fujinowa.emergency.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.emergency.EmergencyCardDetails;
import org.fujinowa.emergency.EmergencyCardId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** A printed card, found by the hash of its code; whose it is, is sealed. */
@Entity
@Table(name = "emergency_card")
public class EmergencyCard extends StoredNoun<EmergencyCardDetails> {

    private String delegationId = "";
    private String codeHash = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected EmergencyCard() {}

    public EmergencyCard(EmergencyCardId id, EmergencyCardDetails details, String codeHash) {
        super(id);
        this.codeHash = codeHash;
        change(details);
    }

    @Override
    public final void change(EmergencyCardDetails details) {
        delegationId = details.delegation().toString();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public EmergencyCardDetails details() {
        return SealedJson.read(EmergencyCardDetails.class, place(), sealed);
    }

    public EmergencyCardId id() {
        return EmergencyCardId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    /** What is kept of the code. */
    public String codeHash() {
        return codeHash;
    }

    private String place() {
        return "emergency_card/" + key();
    }
}
