/** Applications as those about whom forms are signed, and one-time codes for their guardians. */
@NullMarked
package org.fujinowa.guardians.service;

import org.jspecify.annotations.NullMarked;
