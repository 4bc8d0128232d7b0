/** What a programme and a delegation are. */
@NullMarked
package org.fujinowa.programme.model;

import org.jspecify.annotations.NullMarked;
