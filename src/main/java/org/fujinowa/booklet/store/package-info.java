/** Where the texts of booklets are kept. */
@NullMarked
package org.fujinowa.booklet.store;

import org.jspecify.annotations.NullMarked;
