/** The pages of the register of participants. */
@NullMarked
package org.fujinowa.admissions.web;

import org.jspecify.annotations.NullMarked;
