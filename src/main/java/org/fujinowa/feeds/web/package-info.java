/** Pages of feeds, and the address from which calendars fetch. */
@NullMarked
package org.fujinowa.feeds.web;

import org.jspecify.annotations.NullMarked;
