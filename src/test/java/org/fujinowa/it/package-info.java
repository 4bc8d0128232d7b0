/** The war we ship, on the server we ship it with, seen from outside: one server for all integration tests. */
@NullMarked
package org.fujinowa.it;

import org.jspecify.annotations.NullMarked;
