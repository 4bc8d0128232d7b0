/** Checklists: what must be done for a delegation, by whom and until when, made from the template of its programme. */
@NullMarked
package org.fujinowa.preparation;

import org.jspecify.annotations.NullMarked;
