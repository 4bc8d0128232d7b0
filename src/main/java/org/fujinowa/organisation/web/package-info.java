/** Pages of places, partners and organisations. */
@NullMarked
package org.fujinowa.organisation.web;

import org.jspecify.annotations.NullMarked;
