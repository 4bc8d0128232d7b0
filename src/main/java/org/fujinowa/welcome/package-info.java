/** Host families' own window: the offer of a home and its yearly renewal, what becomes of it, and what a family needs for its guest. */
@NullMarked
package org.fujinowa.welcome;

import org.jspecify.annotations.NullMarked;
