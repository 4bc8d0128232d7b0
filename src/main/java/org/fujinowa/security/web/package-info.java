/** Pages of sign-in, first set-up, accounts and the audit trail. */
@NullMarked
package org.fujinowa.security.web;

import org.jspecify.annotations.NullMarked;
