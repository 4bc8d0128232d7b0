package org.fujinowa.itinerary.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;

/** What people have said to conflicts. */
public interface ConflictAnswers {

    /** Adds what somebody says. */
    void add(ConflictAnswer answer);

    /** Everything that was said about one itinerary, what was taken back too, the oldest first. */
    List<ConflictAnswer> of(DelegationId delegation);

    /** Forgets everything that was said about one itinerary. */
    void forget(DelegationId delegation);
}
