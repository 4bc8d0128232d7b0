/** People, who have many roles over the years, and the words in which they are described. */
@NullMarked
package org.fujinowa.people;

import org.jspecify.annotations.NullMarked;
