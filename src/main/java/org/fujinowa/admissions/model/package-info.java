/** Participants as the register keeps them, with the rules they obey. */
@NullMarked
package org.fujinowa.admissions.model;

import org.jspecify.annotations.NullMarked;
