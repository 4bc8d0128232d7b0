/** Keeping checklists, their templates and the lessons of a delegation. */
@NullMarked
package org.fujinowa.preparation.service;

import org.jspecify.annotations.NullMarked;
