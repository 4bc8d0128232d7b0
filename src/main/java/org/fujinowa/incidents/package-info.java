/** What happened on the way and how people feel: incidents that nobody edits afterwards, check-ins of the first and third day. */
@NullMarked
package org.fujinowa.incidents;

import org.jspecify.annotations.NullMarked;
