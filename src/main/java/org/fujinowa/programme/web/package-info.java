/** Pages of programmes and delegations. */
@NullMarked
package org.fujinowa.programme.web;

import org.jspecify.annotations.NullMarked;
