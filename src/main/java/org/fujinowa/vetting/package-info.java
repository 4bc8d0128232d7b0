/** Vetting of host families: what is required as dated policy, what has been shown, and what that means on a night. */
@NullMarked
package org.fujinowa.vetting;

import org.jspecify.annotations.NullMarked;
