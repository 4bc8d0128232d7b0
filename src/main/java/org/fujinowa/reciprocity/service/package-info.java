/** Pairing twins, keeping gifts, costs and opening entries, and reading the ledger. */
@NullMarked
package org.fujinowa.reciprocity.service;

import org.jspecify.annotations.NullMarked;
