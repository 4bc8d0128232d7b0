/** The pages of the desk. */
@NullMarked
package org.fujinowa.desk.web;

import org.jspecify.annotations.NullMarked;
