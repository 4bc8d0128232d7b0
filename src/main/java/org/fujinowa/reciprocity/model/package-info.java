/** What a twin is, what is entered by hand, and how the ledger is reckoned. */
@NullMarked
package org.fujinowa.reciprocity.model;

import org.jspecify.annotations.NullMarked;
