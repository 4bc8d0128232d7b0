/** Partner windows: where a partner fills in students, flights and homes, and what of it was taken over. */
@NullMarked
package org.fujinowa.partnering;

import org.jspecify.annotations.NullMarked;
