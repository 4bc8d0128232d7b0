/** What a booklet says, and how it becomes pages. */
@NullMarked
package org.fujinowa.booklet.model;

import org.jspecify.annotations.NullMarked;
