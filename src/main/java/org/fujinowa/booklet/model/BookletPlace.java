package org.fujinowa.booklet.model;

import org.fujinowa.organisation.PlaceDetails;

/**
 * A place of the itinerary, in the order of the journey.
 *
 * @param number by which the sketch names it, from 1
 * @param details its names and where it is
 * @param fromBefore kilometres from the place before, as the crow flies; −1 for the first, or where nobody knows
 */
public record BookletPlace(int number, PlaceDetails details, long fromBefore) {}
