/** Almanacs and their rules. */
@NullMarked
package org.fujinowa.almanac.model;

import org.jspecify.annotations.NullMarked;
