/** Places, partners and organisations in the database. */
@NullMarked
package org.fujinowa.organisation.store;

import org.jspecify.annotations.NullMarked;
