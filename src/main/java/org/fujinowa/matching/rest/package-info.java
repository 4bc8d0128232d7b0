/** The API's addresses about matching. */
@NullMarked
package org.fujinowa.matching.rest;

import org.jspecify.annotations.NullMarked;
