/** Roll calls with their ticks, and how ticks of several people come together. */
@NullMarked
package org.fujinowa.rollcall.model;

import org.jspecify.annotations.NullMarked;
