/** What applicants, guardians and coordinators do with applications. */
@NullMarked
package org.fujinowa.applications.service;

import org.jspecify.annotations.NullMarked;
