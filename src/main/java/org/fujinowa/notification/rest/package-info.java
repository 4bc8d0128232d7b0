/** The API's address about messages. */
@NullMarked
package org.fujinowa.notification.rest;

import org.jspecify.annotations.NullMarked;
