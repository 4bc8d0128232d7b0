/** The pages of checklists and their templates. */
@NullMarked
package org.fujinowa.preparation.web;

import org.jspecify.annotations.NullMarked;
