package org.fujinowa.emergency.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.emergency.SafetyCheckDetails;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** A safety confirmation of one delegation. */
@Entity
@Table(name = "safety_check")
public class SafetyCheck extends StoredNoun<SafetyCheckDetails> {

    private String delegationId = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected SafetyCheck() {}

    public SafetyCheck(SafetyCheckId id, SafetyCheckDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(SafetyCheckDetails details) {
        delegationId = details.delegation().toString();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public SafetyCheckDetails details() {
        return SealedJson.read(SafetyCheckDetails.class, place(), sealed);
    }

    public SafetyCheckId id() {
        return SafetyCheckId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    private String place() {
        return "safety_check/" + key();
    }
}
