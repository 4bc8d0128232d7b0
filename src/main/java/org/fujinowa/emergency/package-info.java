/** What is needed when something happens on the way: help and telephones, cards, and whether everybody is safe. */
@NullMarked
package org.fujinowa.emergency;

import org.jspecify.annotations.NullMarked;
