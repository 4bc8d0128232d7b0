/** Spreadsheets as people send them become participants and host families, after a person has seen what will happen. */
@NullMarked
package org.fujinowa.intake;

import org.jspecify.annotations.NullMarked;
