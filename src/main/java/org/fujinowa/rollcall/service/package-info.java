/** What leaders on the way and the office at home do with roll calls. */
@NullMarked
package org.fujinowa.rollcall.service;

import org.jspecify.annotations.NullMarked;
