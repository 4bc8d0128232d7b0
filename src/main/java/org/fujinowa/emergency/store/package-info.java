/** Where help, cards and safety confirmations are kept. */
@NullMarked
package org.fujinowa.emergency.store;

import org.jspecify.annotations.NullMarked;
