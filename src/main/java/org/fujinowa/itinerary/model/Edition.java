package org.fujinowa.itinerary.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.fujinowa.itinerary.EditionRow;
import org.fujinowa.itinerary.PublishedStop;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;

/** A version of an itinerary that was told to those whom it touches. It is never changed; the next one follows it. */
@Entity
@Table(name = "itinerary_edition")
public class Edition {

    @Id
    private String id = "";

    private String delegationId = "";
    private int number;
    private String publishedBy = "";
    private Instant publishedAt = Instant.EPOCH;

    @Lob
    private String sealed = "";

    /** What an edition says, as it is stored. */
    private record Content(List<PublishedStop> stops) {}

    /** For JPA. */
    protected Edition() {}

    public Edition(
            DelegationId delegation, int number, String publishedBy, Instant publishedAt, List<PublishedStop> stops) {
        this.id = delegation + "/" + number;
        this.delegationId = delegation.toString();
        this.number = number;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
        this.sealed = SealedJson.write(place(), new Content(stops));
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** What it says. */
    public List<PublishedStop> stops() {
        return SealedJson.read(Content.class, place(), sealed).stops();
    }

    /** The edition in a list. */
    public EditionRow row() {
        return new EditionRow(number, publishedBy, publishedAt);
    }

    private String place() {
        return "itinerary_edition/" + id;
    }
}
