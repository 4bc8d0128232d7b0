/** The board, placing by hand, solving in the background, confirming by a second person. */
@NullMarked
package org.fujinowa.matching.service;

import org.jspecify.annotations.NullMarked;
