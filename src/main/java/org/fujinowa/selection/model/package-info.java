/** Entities and rules of selection. */
@NullMarked
package org.fujinowa.selection.model;

import org.jspecify.annotations.NullMarked;
