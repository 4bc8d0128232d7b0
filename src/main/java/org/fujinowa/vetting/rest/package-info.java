/** The vetting of families for programs: its status and reasons, and never what was checked. */
@NullMarked
package org.fujinowa.vetting.rest;

import org.jspecify.annotations.NullMarked;
