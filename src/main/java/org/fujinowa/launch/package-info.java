/** Starts Payara Micro with the war beside it and watches that it really answers. Not part of the war. */
@NullMarked
package org.fujinowa.launch;

import org.jspecify.annotations.NullMarked;
