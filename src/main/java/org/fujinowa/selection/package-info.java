/** Selection: references, rating sheets, the ranking of applicants, and decisions by two people. */
@NullMarked
package org.fujinowa.selection;

import org.jspecify.annotations.NullMarked;
