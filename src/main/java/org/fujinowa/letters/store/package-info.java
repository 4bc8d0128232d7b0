/** Keeps letters, their files and how far a print has come. */
@NullMarked
package org.fujinowa.letters.store;

import org.jspecify.annotations.NullMarked;
