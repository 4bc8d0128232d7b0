/** Persons as the register keeps them. */
@NullMarked
package org.fujinowa.people.model;

import org.jspecify.annotations.NullMarked;
