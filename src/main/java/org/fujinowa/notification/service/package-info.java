/** Writing messages, and sending them by rounds. */
@NullMarked
package org.fujinowa.notification.service;

import org.jspecify.annotations.NullMarked;
