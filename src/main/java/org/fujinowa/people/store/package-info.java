/** Persons in the database. */
@NullMarked
package org.fujinowa.people.store;

import org.jspecify.annotations.NullMarked;
