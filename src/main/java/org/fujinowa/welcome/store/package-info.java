/** Offers and notes in the database. */
@NullMarked
package org.fujinowa.welcome.store;

import org.jspecify.annotations.NullMarked;
