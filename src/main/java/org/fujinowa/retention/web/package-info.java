/** Pages about retention. */
@NullMarked
package org.fujinowa.retention.web;

import org.jspecify.annotations.NullMarked;
