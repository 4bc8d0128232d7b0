/** Help, printed cards and safety confirmations as they are kept, and the sheets that are printed. */
@NullMarked
package org.fujinowa.emergency.model;

import org.jspecify.annotations.NullMarked;
