/** The pages of the import: choosing files, the preview, the list of imports. */
@NullMarked
package org.fujinowa.intake.web;

import org.jspecify.annotations.NullMarked;
