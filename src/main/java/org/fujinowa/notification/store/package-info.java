/** Keeps messages and templates. */
@NullMarked
package org.fujinowa.notification.store;

import org.jspecify.annotations.NullMarked;
