/** Pages about messages and templates. */
@NullMarked
package org.fujinowa.notification.web;

import org.jspecify.annotations.NullMarked;
