/** Pages of selection. */
@NullMarked
package org.fujinowa.selection.web;

import org.jspecify.annotations.NullMarked;
