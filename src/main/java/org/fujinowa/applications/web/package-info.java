/** The pages of applicants, and of coordinators about applications. */
@NullMarked
package org.fujinowa.applications.web;

import org.jspecify.annotations.NullMarked;
