/** What coordinators prepare for an emergency, what leaders carry along, and how people say that they are safe. */
@NullMarked
package org.fujinowa.emergency.service;

import org.jspecify.annotations.NullMarked;
