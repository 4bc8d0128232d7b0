/** Applications in the database. */
@NullMarked
package org.fujinowa.applications.store;

import org.jspecify.annotations.NullMarked;
