/** Letters about confirmed placements: to the family, to the guest, for the kitchen, for the day of meeting; who received which. */
@NullMarked
package org.fujinowa.letters;

import org.jspecify.annotations.NullMarked;
