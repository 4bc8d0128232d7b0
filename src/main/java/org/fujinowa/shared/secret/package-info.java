/** What nobody may read in the database, in a backup or on a stolen disk is sealed here. */
@NullMarked
package org.fujinowa.shared.secret;

import org.jspecify.annotations.NullMarked;
