/** The API's addresses about people. */
@NullMarked
package org.fujinowa.people.rest;

import org.jspecify.annotations.NullMarked;
