/** Consents: the forms and their versions, who has agreed to what, on which way, and what was withdrawn since. */
@NullMarked
package org.fujinowa.consents;

import org.jspecify.annotations.NullMarked;
