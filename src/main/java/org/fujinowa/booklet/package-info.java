/** Booklets and sheets of a delegation, made from its published itinerary: the しおり, the 予定表, the 滞在予定表 and call sheets. */
@NullMarked
package org.fujinowa.booklet;

import org.jspecify.annotations.NullMarked;
