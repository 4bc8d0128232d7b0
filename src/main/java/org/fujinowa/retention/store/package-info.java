/** Retention in the database. */
@NullMarked
package org.fujinowa.retention.store;

import org.jspecify.annotations.NullMarked;
