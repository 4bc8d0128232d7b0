/** Keeps accounts, tokens and the audit trail. */
@NullMarked
package org.fujinowa.security.store;

import org.jspecify.annotations.NullMarked;
