/** Keeping references, sheets and decisions in the database. */
@NullMarked
package org.fujinowa.selection.store;

import org.jspecify.annotations.NullMarked;
