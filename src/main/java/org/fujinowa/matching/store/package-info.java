/** Keeps placements, forbidden pairs, the steps that can be undone and the runs of the engine. */
@NullMarked
package org.fujinowa.matching.store;

import org.jspecify.annotations.NullMarked;
