/** The root of the API: what answers when something is refused or breaks, and the API's own description. */
@NullMarked
package org.fujinowa.app.rest;

import org.jspecify.annotations.NullMarked;
