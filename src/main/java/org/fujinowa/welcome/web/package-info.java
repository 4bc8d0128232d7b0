/** The families' own pages, and the office's pages about them. */
@NullMarked
package org.fujinowa.welcome.web;

import org.jspecify.annotations.NullMarked;
