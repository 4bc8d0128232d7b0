package org.fujinowa.itinerary.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.DelegationId;

/** What was done to itineraries, and what was published of them. */
public interface ItineraryBook {

    /**
     * Adds a step at the end of the history.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     */
    void add(Step step);

    /**
     * Writes what was changed in a step at once.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     */
    void changed(Step step);

    /** The last step that was not taken back. */
    Optional<Step> last(DelegationId delegation);

    /** The first step that was taken back and can be done again. */
    Optional<Step> firstUndone(DelegationId delegation);

    /** The newest steps, newest first, those that were taken back among them. */
    List<Step> newest(DelegationId delegation, int atMost);

    /** Gives up what was taken back: a new step leads elsewhere. */
    void forgetUndone(DelegationId delegation);

    /**
     * Adds a version after the last one.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else has published meanwhile
     */
    void add(Edition edition);

    /** The version that holds. */
    Optional<Edition> published(DelegationId delegation);

    /** That version. */
    Optional<Edition> published(DelegationId delegation, int number);

    /** All versions, newest first. */
    List<Edition> editions(DelegationId delegation);

    /** Forgets everything that was done and published. */
    void forget(DelegationId delegation);
}
