/** Reads what booklets say, and hands them out. */
@NullMarked
package org.fujinowa.booklet.service;

import org.jspecify.annotations.NullMarked;
