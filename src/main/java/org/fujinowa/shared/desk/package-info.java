/** What contexts bring to a coordinator's desk, so that the desk need not know them. */
@NullMarked
package org.fujinowa.shared.desk;

import org.jspecify.annotations.NullMarked;
