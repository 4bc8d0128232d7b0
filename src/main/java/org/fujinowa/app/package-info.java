/** Start-up, the clock, the API's root and the mapping of errors: what holds the contexts together. Nobody imports it. */
@NullMarked
package org.fujinowa.app;

import org.jspecify.annotations.NullMarked;
