/** Where itineraries are kept. */
@NullMarked
package org.fujinowa.itinerary.store;

import org.jspecify.annotations.NullMarked;
