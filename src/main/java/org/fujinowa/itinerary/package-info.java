/** Itineraries: who of a delegation is where, when, by whose clock, and with whom. */
@NullMarked
package org.fujinowa.itinerary;

import org.jspecify.annotations.NullMarked;
