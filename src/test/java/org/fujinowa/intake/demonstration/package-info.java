/** Makes the files of the demonstration association. */
@NullMarked
package org.fujinowa.intake.demonstration;

import org.jspecify.annotations.NullMarked;
