/** Signing in, managing accounts, recording and verifying the audit trail. */
@NullMarked
package org.fujinowa.security.service;

import org.jspecify.annotations.NullMarked;
