/** Placements and the engine for programs. */
@NullMarked
package org.fujinowa.matching.rest;

import org.jspecify.annotations.NullMarked;
