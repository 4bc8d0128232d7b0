package org.fujinowa.people.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.people.PersonPair;

/** Somebody has looked at two records that resemble each other and said that they are two people. */
@Entity
@Table(name = "person_distinct")
public class DistinctPair {

    @Id
    private String id;

    private String oneId;
    private String otherId;
    private String saidBy;
    private Instant saidAt;

    /** For JPA. */
    protected DistinctPair() {}

    public DistinctPair(PersonPair pair, String by, Instant now) {
        id = pair.toString();
        oneId = pair.one().toString();
        otherId = pair.other().toString();
        saidBy = by;
        saidAt = now;
    }

    public PersonPair pair() {
        return PersonPair.of(id);
    }

    /** Who said so. */
    public String by() {
        return saidBy;
    }

    /** When it was said. */
    public Instant at() {
        return saidAt;
    }
}
