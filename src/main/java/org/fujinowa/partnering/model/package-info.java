/** What a partner fills in, and how it differs from the registers. */
@NullMarked
package org.fujinowa.partnering.model;

import org.jspecify.annotations.NullMarked;
