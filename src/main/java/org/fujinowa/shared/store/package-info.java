/** How every store keeps its things: moments in UTC, pages by key, search by grams. */
@NullMarked
package org.fujinowa.shared.store;

import org.jspecify.annotations.NullMarked;
