/** The pages of guardians, and the page on which a coordinator makes a one-time code for one. */
@NullMarked
package org.fujinowa.guardians.web;

import org.jspecify.annotations.NullMarked;
