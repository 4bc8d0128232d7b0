/** Imports in the database. */
@NullMarked
package org.fujinowa.intake.store;

import org.jspecify.annotations.NullMarked;
