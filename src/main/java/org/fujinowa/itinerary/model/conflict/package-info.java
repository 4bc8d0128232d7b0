/** The rules that find what does not fit together in an itinerary: plain functions of a {@code Plan}, without a server or a database. */
@NullMarked
package org.fujinowa.itinerary.model.conflict;

import org.jspecify.annotations.NullMarked;
