/** Pages and files of booklets. */
@NullMarked
package org.fujinowa.booklet.web;

import org.jspecify.annotations.NullMarked;
