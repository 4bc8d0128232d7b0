/** Twins over the two legs of a reciprocal programme, and what each side has given and received: heads, nights, gifts, costs. */
@NullMarked
package org.fujinowa.reciprocity;

import org.jspecify.annotations.NullMarked;
