/** The pages of itineraries. */
@NullMarked
package org.fujinowa.itinerary.web;

import org.jspecify.annotations.NullMarked;
