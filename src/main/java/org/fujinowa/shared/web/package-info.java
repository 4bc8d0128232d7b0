/** What every page uses: texts, messages, preferences, and the way of showing dates. */
@NullMarked
package org.fujinowa.shared.web;

import org.jspecify.annotations.NullMarked;
