/** The rules of matching, and what a placement and a plan are. */
@NullMarked
package org.fujinowa.matching.model;

import org.jspecify.annotations.NullMarked;
