/** Where feeds are kept. */
@NullMarked
package org.fujinowa.feeds.store;

import org.jspecify.annotations.NullMarked;
