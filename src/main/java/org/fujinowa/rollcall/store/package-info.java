/** Where roll calls, duties and call trees are kept. */
@NullMarked
package org.fujinowa.rollcall.store;

import org.jspecify.annotations.NullMarked;
