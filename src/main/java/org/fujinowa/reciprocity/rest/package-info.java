/** Twins and the ledger for programs. */
@NullMarked
package org.fujinowa.reciprocity.rest;

import org.jspecify.annotations.NullMarked;
