/** Partners, places and organisations, with the dates from and until which they existed and what became of them. */
@NullMarked
package org.fujinowa.organisation;

import org.jspecify.annotations.NullMarked;
