/** Incidents with their chained entries, check-ins, and the rules of both. */
@NullMarked
package org.fujinowa.incidents.model;

import org.jspecify.annotations.NullMarked;
