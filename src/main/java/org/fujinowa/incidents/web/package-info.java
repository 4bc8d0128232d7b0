/** The pages of incidents and check-ins. */
@NullMarked
package org.fujinowa.incidents.web;

import org.jspecify.annotations.NullMarked;
