/** The pages of vetting. */
@NullMarked
package org.fujinowa.vetting.web;

import org.jspecify.annotations.NullMarked;
