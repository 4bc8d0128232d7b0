/** What every resource of the API uses: strict JSON bodies, lists by page, entity tags. Problems are answered in {@code app}. */
@NullMarked
package org.fujinowa.shared.rest;

import org.jspecify.annotations.NullMarked;
