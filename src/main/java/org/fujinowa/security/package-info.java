/** Who may do what, and what was done: accounts, roles, permissions, sign-in and the audit trail. */
@NullMarked
package org.fujinowa.security;

import org.jspecify.annotations.NullMarked;
