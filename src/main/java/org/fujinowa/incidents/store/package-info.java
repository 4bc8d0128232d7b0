/** Where incidents and check-ins are kept. */
@NullMarked
package org.fujinowa.incidents.store;

import org.jspecify.annotations.NullMarked;
