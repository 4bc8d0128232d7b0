/** Host families: home, members, pets, availability by night and approval. */
@NullMarked
package org.fujinowa.hosting;

import org.jspecify.annotations.NullMarked;
