/** Pages of twins and of the reciprocity ledger. */
@NullMarked
package org.fujinowa.reciprocity.web;

import org.jspecify.annotations.NullMarked;
