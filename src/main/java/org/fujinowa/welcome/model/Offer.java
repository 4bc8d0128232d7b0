package org.fujinowa.welcome.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.OfferRow;
import org.fujinowa.welcome.OfferState;

/**
 * A family's offer for one year. The family may say everything anew until it sends it, and again after it has called it back;
 * then the office decides, and what was said stays as it was.
 */
@Entity
@Table(name = "welcome_offer")
public class Offer extends StoredNoun<OfferDetails> {

    private String familyId = "";
    private int offerYear;
    private boolean newcomer;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.DRAFT;

    private Instant movedAt = Instant.EPOCH;
    private Instant begunAt = Instant.EPOCH;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Offer() {}

    public Offer(OfferId id, OfferDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(OfferDetails details) {
        familyId = details.family().toString();
        offerYear = details.year();
        newcomer = details.newcomer();
        state = details.state();
        begunAt = details.begunAt();
        movedAt = details.sentAt() == null ? details.begunAt() : details.sentAt();
        sealed = SealedJson.write(place(), details);
        var contact = details.answers().contact();
        foundBy(contact.name(), contact.reading(), contact.latin());
    }

    public OfferId id() {
        return OfferId.of(key());
    }

    @Override
    public OfferDetails details() {
        return SealedJson.read(OfferDetails.class, place(), sealed);
    }

    public OfferRow row() {
        var details = details();
        var contact = details.answers().contact();
        return new OfferRow(
                id(),
                details.family(),
                contact.name(),
                contact.reading(),
                contact.latin(),
                newcomer,
                offerYear,
                state,
                details.changed().size(),
                details.seen().size(),
                details.sentAt());
    }

    private String place() {
        return "welcome_offer/" + key();
    }
}
