/** Places, partners and organisations as they are kept, and how one becomes another. */
@NullMarked
package org.fujinowa.organisation.model;

import org.jspecify.annotations.NullMarked;
