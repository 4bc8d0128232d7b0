/** What a checklist and its template are. */
@NullMarked
package org.fujinowa.preparation.model;

import org.jspecify.annotations.NullMarked;
