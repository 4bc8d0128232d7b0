/** Host families in the database. */
@NullMarked
package org.fujinowa.hosting.store;

import org.jspecify.annotations.NullMarked;
