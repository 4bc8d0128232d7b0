/** Programmes and delegations in the database. */
@NullMarked
package org.fujinowa.programme.store;

import org.jspecify.annotations.NullMarked;
