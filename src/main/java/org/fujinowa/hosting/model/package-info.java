/** Host families as the register keeps them, with the rules they obey. */
@NullMarked
package org.fujinowa.hosting.model;

import org.jspecify.annotations.NullMarked;
