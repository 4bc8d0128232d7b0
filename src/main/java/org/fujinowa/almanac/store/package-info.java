/** Where almanacs are kept. */
@NullMarked
package org.fujinowa.almanac.store;

import org.jspecify.annotations.NullMarked;
