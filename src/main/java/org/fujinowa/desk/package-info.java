/** The desk: what a coordinator finds in the morning, and the hand-over book for whoever comes next. */
@NullMarked
package org.fujinowa.desk;

import org.jspecify.annotations.NullMarked;
