/** A message's life, and the words of templates with their fields. */
@NullMarked
package org.fujinowa.notification.model;

import org.jspecify.annotations.NullMarked;
