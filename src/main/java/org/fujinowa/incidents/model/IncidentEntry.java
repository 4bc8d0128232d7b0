package org.fujinowa.incidents.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.incidents.EntryDetails;
import org.fujinowa.incidents.IncidentEntryId;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** An entry in the file of an incident, written once, with the seal that the next one carries on. */
@Entity
@Table(name = "incident_entry")
public class IncidentEntry extends StoredNoun<EntryDetails> {

    private String incidentId = "";

    @Column(name = "place_in_file")
    private int number;

    private String seal = "";

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected IncidentEntry() {}

    public IncidentEntry(IncidentEntryId id, EntryDetails details) {
        super(id);
        incidentId = details.incident().toString();
        number = details.number();
        sealed = SealedJson.write(place(), details);
        seal = Chain.seal(details);
        foundBy();
    }

    /** @throws IllegalStateException always: what was added stays as it is */
    @Override
    public final void change(EntryDetails details) {
        throw new IllegalStateException("An entry is never changed; an addendum is written.");
    }

    @Override
    public EntryDetails details() {
        return SealedJson.read(EntryDetails.class, place(), sealed);
    }

    public IncidentId incident() {
        return IncidentId.of(incidentId);
    }

    public int number() {
        return number;
    }

    /** The seal that was kept when it was written. */
    public String seal() {
        return seal;
    }

    private String place() {
        return "incident_entry/" + key();
    }
}
