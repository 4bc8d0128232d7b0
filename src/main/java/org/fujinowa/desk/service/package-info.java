/** Puts the desk together from what every context brings. */
@NullMarked
package org.fujinowa.desk.service;

import org.jspecify.annotations.NullMarked;
