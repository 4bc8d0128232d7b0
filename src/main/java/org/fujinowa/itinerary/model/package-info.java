/** What itineraries are made of, and the rules that stops keep to. */
@NullMarked
package org.fujinowa.itinerary.model;

import org.jspecify.annotations.NullMarked;
