/** What an account, a token and an audit entry are. */
@NullMarked
package org.fujinowa.security.model;

import org.jspecify.annotations.NullMarked;
