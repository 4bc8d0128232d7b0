/** Messages to people outside: what is written, kept, sent and known of it. */
@NullMarked
package org.fujinowa.notification;

import org.jspecify.annotations.NullMarked;
