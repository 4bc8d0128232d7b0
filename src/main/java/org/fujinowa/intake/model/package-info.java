/** What an import is made of: the fields of its tables, the reading of each row, and the import with all that it did. */
@NullMarked
package org.fujinowa.intake.model;

import org.jspecify.annotations.NullMarked;
