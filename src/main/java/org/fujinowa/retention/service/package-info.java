/** What one can do about retention. */
@NullMarked
package org.fujinowa.retention.service;

import org.jspecify.annotations.NullMarked;
