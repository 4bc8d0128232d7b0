package org.fujinowa.people.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.MergeRow;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.SealedJson;

/** What two records said before they became one, and what moved where: enough to undo it. */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    @Id
    private String id;

    private String staysId;
    private String goesId;
    private String mergedBy;
    private Instant mergedAt;

    @Lob
    private String secrets;

    /** For JPA. */
    protected PersonMerge() {}

    public PersonMerge(MergeId id, PersonId stays, PersonId goes, MergeMemory memory, String by, Instant now) {
        this.id = id.toString();
        staysId = stays.toString();
        goesId = goes.toString();
        mergedBy = by;
        mergedAt = now;
        secrets = SealedJson.write(place(), memory);
    }

    public MergeId id() {
        return MergeId.of(id);
    }

    /** Whose identity was kept. */
    public PersonId stays() {
        return PersonId.of(staysId);
    }

    /** Whose identity ended. */
    public PersonId goes() {
        return PersonId.of(goesId);
    }

    public Instant at() {
        return mergedAt;
    }

    /** What was before. */
    public MergeMemory memory() {
        return SealedJson.read(MergeMemory.class, place(), secrets);
    }

    public MergeRow row() {
        return new MergeRow(id(), stays(), goes(), memory().goes().writtenName(), mergedBy, mergedAt);
    }

    private String place() {
        return "person_merge/" + id;
    }
}
