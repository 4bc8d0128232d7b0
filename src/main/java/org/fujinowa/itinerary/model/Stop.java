package org.fujinowa.itinerary.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/**
 * A stop of an itinerary. It says where minors are and when, so nobody reads it in the database. One that was removed stays
 * until the itinerary is forgotten: it can be brought back, and its versions go on counting.
 */
@Entity
@Table(name = "itinerary_stop")
public class Stop extends StoredNoun<StopDetails> {

    private String delegationId = "";
    private String places = "";
    private boolean removed;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Stop() {}

    public Stop(StopId id, StopDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(StopDetails details) {
        delegationId = details.delegation().toString();
        places = Stream.of(
                        details.place(),
                        details.endsAt(),
                        details.planB() == null ? null : details.planB().place())
                .filter(Objects::nonNull)
                .map(PlaceId::toString)
                .distinct()
                .collect(Collectors.joining(" "));
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public StopDetails details() {
        return SealedJson.read(StopDetails.class, place(), sealed);
    }

    public StopId id() {
        return StopId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    /** Takes it out of the itinerary, or brings it back. */
    public void remove(boolean gone) {
        removed = gone;
    }

    /** Whether it is no longer part of the itinerary. */
    public boolean isRemoved() {
        return removed;
    }

    private String place() {
        return "itinerary_stop/" + key();
    }
}
