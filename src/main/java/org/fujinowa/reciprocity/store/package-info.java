/** Keeps twins, gifts, costs and opening entries. */
@NullMarked
package org.fujinowa.reciprocity.store;

import org.jspecify.annotations.NullMarked;
