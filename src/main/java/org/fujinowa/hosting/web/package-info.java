/** The pages of the register of host families. */
@NullMarked
package org.fujinowa.hosting.web;

import org.jspecify.annotations.NullMarked;
