/** The API's addresses about programmes and delegations. */
@NullMarked
package org.fujinowa.programme.rest;

import org.jspecify.annotations.NullMarked;
