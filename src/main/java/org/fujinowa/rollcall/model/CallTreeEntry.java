package org.fujinowa.rollcall.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.CallTreeEntryDetails;
import org.fujinowa.rollcall.CallTreeEntryId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** Somebody in a call tree with a telephone number, sealed. */
@Entity
@Table(name = "call_tree_entry")
public class CallTreeEntry extends StoredNoun<CallTreeEntryDetails> {

    private String delegationId = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected CallTreeEntry() {}

    public CallTreeEntry(CallTreeEntryId id, CallTreeEntryDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(CallTreeEntryDetails details) {
        delegationId = details.delegation().toString();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public CallTreeEntryDetails details() {
        return SealedJson.read(CallTreeEntryDetails.class, place(), sealed);
    }

    public CallTreeEntryId id() {
        return CallTreeEntryId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    private String place() {
        return "call_tree_entry/" + key();
    }
}
