/** Participants of a delegation with all that matching needs to know. */
@NullMarked
package org.fujinowa.admissions;

import org.jspecify.annotations.NullMarked;
