/** Pages of almanacs. */
@NullMarked
package org.fujinowa.almanac.web;

import org.jspecify.annotations.NullMarked;
