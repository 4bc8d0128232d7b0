/** The database: how it is reached, brought up to date, and left. */
@NullMarked
package org.fujinowa.app.store;

import org.jspecify.annotations.NullMarked;
