/** The pages of the matching board. */
@NullMarked
package org.fujinowa.matching.web;

import org.jspecify.annotations.NullMarked;
