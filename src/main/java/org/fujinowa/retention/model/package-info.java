/** Rules and runs of retention. */
@NullMarked
package org.fujinowa.retention.model;

import org.jspecify.annotations.NullMarked;
