/** What a guardian does on their own pages, over applications and consents, which do not know each other. */
@NullMarked
package org.fujinowa.guardians;

import org.jspecify.annotations.NullMarked;
