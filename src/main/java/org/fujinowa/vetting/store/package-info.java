/** Requirements, evidence and changes at home in the database. */
@NullMarked
package org.fujinowa.vetting.store;

import org.jspecify.annotations.NullMarked;
