/** Giving, taking back and reading feeds. */
@NullMarked
package org.fujinowa.feeds.service;

import org.jspecify.annotations.NullMarked;
