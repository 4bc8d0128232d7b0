/** Participants in the database. */
@NullMarked
package org.fujinowa.admissions.store;

import org.jspecify.annotations.NullMarked;
