/**
 * Reads spreadsheets as people really send them: finds the table in the file, guesses what its columns are, and reads each
 * cell as a value, or says that a person has to look. It knows nothing of what the values are for.
 */
@NullMarked
package org.fujinowa.intake.reading;

import org.jspecify.annotations.NullMarked;
