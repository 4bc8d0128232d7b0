/** The pages of roll calls. */
@NullMarked
package org.fujinowa.rollcall.web;

import org.jspecify.annotations.NullMarked;
