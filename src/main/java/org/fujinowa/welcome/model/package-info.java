/** Offers of homes, what families add to the register, and what they say about their guests: the rules and the records. */
@NullMarked
package org.fujinowa.welcome.model;

import org.jspecify.annotations.NullMarked;
