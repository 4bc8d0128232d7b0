/** Values and rules that every context may use: periods of stay, names, dates as Japan writes them, folding for search. */
@NullMarked
package org.fujinowa.shared;

import org.jspecify.annotations.NullMarked;
