/** What raters, deciders and referees do. */
@NullMarked
package org.fujinowa.selection.service;

import org.jspecify.annotations.NullMarked;
