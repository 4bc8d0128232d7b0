/** What one can do with itineraries, and what others may ask of them. */
@NullMarked
package org.fujinowa.itinerary.service;

import org.jspecify.annotations.NullMarked;
