/** Turns records into files to hand out. Knows no context: each context brings its own headings, rows and templates. */
@NullMarked
package org.fujinowa.documents;

import org.jspecify.annotations.NullMarked;
