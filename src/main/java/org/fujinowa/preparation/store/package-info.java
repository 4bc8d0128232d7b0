/** Checklists and templates in the database. */
@NullMarked
package org.fujinowa.preparation.store;

import org.jspecify.annotations.NullMarked;
