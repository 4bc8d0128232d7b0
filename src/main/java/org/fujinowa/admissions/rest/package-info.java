/** The API's addresses about participants. */
@NullMarked
package org.fujinowa.admissions.rest;

import org.jspecify.annotations.NullMarked;
