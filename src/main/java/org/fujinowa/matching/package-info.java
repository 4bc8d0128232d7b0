/** Placing participants with host families: proposals, locks, decisions by two people. */
@NullMarked
package org.fujinowa.matching;

import org.jspecify.annotations.NullMarked;
