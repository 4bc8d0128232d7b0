/** What one can do with almanacs, and what is closed on a day at a place. */
@NullMarked
package org.fujinowa.almanac.service;

import org.jspecify.annotations.NullMarked;
