/** Who is here: roll calls on the way, with and without a network, who is on duty, who calls whom. */
@NullMarked
package org.fujinowa.rollcall;

import org.jspecify.annotations.NullMarked;
