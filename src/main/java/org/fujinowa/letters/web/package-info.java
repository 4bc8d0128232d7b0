/** Pages and files of letters. */
@NullMarked
package org.fujinowa.letters.web;

import org.jspecify.annotations.NullMarked;
