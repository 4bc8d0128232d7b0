/** The registers of programmes and delegations. */
@NullMarked
package org.fujinowa.programme.service;

import org.jspecify.annotations.NullMarked;
