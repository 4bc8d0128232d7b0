/** Partner windows in the database. */
@NullMarked
package org.fujinowa.partnering.store;

import org.jspecify.annotations.NullMarked;
