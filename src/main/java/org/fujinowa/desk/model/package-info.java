/** What the hand-over book says, and how it is set. */
@NullMarked
package org.fujinowa.desk.model;

import org.jspecify.annotations.NullMarked;
