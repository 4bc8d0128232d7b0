/** What a partner may do in their window, and what a coordinator does with it. */
@NullMarked
package org.fujinowa.partnering.service;

import org.jspecify.annotations.NullMarked;
