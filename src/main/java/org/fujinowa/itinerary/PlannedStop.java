package org.fujinowa.itinerary;

import java.io.Serializable;

/**
 * A stop in its itinerary.
 *
 * @param id identity
 * @param version for a change; in a published itinerary, the version that was published
 * @param details what is done
 * @param clock when it really is
 */
public record PlannedStop(StopId id, long version, StopDetails details, Clocked clock) implements Serializable {}
