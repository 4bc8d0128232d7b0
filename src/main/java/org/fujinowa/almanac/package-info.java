/** What kind of day it is somewhere: holidays, show days, school terms, and the days on which an office is closed. */
@NullMarked
package org.fujinowa.almanac;

import org.jspecify.annotations.NullMarked;
