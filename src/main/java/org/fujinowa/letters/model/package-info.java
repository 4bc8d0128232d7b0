/** What a letter says, its editions, and what has changed since. */
@NullMarked
package org.fujinowa.letters.model;

import org.jspecify.annotations.NullMarked;
