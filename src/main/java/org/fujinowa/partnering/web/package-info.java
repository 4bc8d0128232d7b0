/** The pages of partners, and those of coordinators about them. */
@NullMarked
package org.fujinowa.partnering.web;

import org.jspecify.annotations.NullMarked;
