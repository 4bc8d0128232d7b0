/** What a feed is, and how it is written as iCalendar. */
@NullMarked
package org.fujinowa.feeds.model;

import org.jspecify.annotations.NullMarked;
