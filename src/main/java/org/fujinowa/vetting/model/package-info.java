/** Requirements, evidence and changes at home as they are kept, and the reckoning of a family's status. */
@NullMarked
package org.fujinowa.vetting.model;

import org.jspecify.annotations.NullMarked;
