/** The pages of the register of people. */
@NullMarked
package org.fujinowa.people.web;

import org.jspecify.annotations.NullMarked;
