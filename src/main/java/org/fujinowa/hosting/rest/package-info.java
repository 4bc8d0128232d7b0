/** The API's addresses about host families. */
@NullMarked
package org.fujinowa.hosting.rest;

import org.jspecify.annotations.NullMarked;
