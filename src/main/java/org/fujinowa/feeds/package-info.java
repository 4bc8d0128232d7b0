/** Calendar feeds: published itineraries in the calendars of people's own telephones, each by an address of its own that can be taken back. */
@NullMarked
package org.fujinowa.feeds;

import org.jspecify.annotations.NullMarked;
