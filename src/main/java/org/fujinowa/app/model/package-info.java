/** What the product knows about the database as a whole. */
@NullMarked
package org.fujinowa.app.model;

import org.jspecify.annotations.NullMarked;
