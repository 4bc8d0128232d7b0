package org.fujinowa.itinerary;

/**
 * A stop as it was published.
 *
 * @param id identity
 * @param version the version of the stop that was published
 * @param details what it said
 */
public record PublishedStop(StopId id, long version, StopDetails details) {}
