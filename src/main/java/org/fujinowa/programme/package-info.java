/** The programmes (data, not code) and their delegations: one leg of one year. */
@NullMarked
package org.fujinowa.programme;

import org.jspecify.annotations.NullMarked;
