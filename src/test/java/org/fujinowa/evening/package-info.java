/** The main job of the product from end to end: two spreadsheets come in, and at the end every student has a family. */
@NullMarked
package org.fujinowa.evening;

import org.jspecify.annotations.NullMarked;
