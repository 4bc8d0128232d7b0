package org.fujinowa.incidents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.fujinowa.incidents.IncidentDetails;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** An incident as it was written down, sealed; whoever tries to write over it is refused. */
@Entity
@Table(name = "incident")
public class Incident extends StoredNoun<IncidentDetails> {

    private String delegationId = "";
    private Instant writtenAt = Instant.EPOCH;
    private String seal = "";

    @Lob
    private String sealed = "";

    /** What is sealed. */
    private record Written(IncidentDetails details, String by, String byName, Instant at) {}

    /** For JPA. */
    protected Incident() {}

    public Incident(IncidentId id, IncidentDetails details, String by, String byName, Instant at) {
        super(id);
        delegationId = details.delegation().toString();
        writtenAt = at;
        var written = new Written(details, by, byName, at);
        sealed = SealedJson.write(place(), written);
        seal = seal(written);
        foundBy();
    }

    /** @throws IllegalStateException always: what was written down stays as it is */
    @Override
    public final void change(IncidentDetails details) {
        throw new IllegalStateException("An incident is never changed; an addendum is written.");
    }

    @Override
    public IncidentDetails details() {
        return written().details();
    }

    public IncidentId id() {
        return IncidentId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    /** Its seal, reckoned anew from what it says. */
    public String seal() {
        return seal(written());
    }

    /** With all that was added, in order, and whether the seals hold. */
    public IncidentFile file(List<IncidentEntry> entries) {
        var written = written();
        return new IncidentFile(
                id(),
                written.details(),
                written.by(),
                written.byName(),
                written.at(),
                entries.stream().map(IncidentEntry::details).toList(),
                seal.equals(seal()) && Chain.holds(seal, entries));
    }

    private static String seal(Written written) {
        var says = written.details();
        return Chain.seal(
                says.delegation(),
                says.level(),
                says.day(),
                says.time(),
                says.place(),
                says.concerned(),
                says.seen(),
                says.doneAtOnce(),
                says.family(),
                written.by(),
                written.byName(),
                written.at());
    }

    private Written written() {
        return SealedJson.read(Written.class, place(), sealed);
    }

    private String place() {
        return "incident/" + key();
    }
}
