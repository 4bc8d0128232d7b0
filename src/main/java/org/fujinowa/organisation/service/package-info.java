/** The registers of places, partners and organisations, and the true ones that every installation begins with. */
@NullMarked
package org.fujinowa.organisation.service;

import org.jspecify.annotations.NullMarked;
