/** Forms, consents and scans in the database. */
@NullMarked
package org.fujinowa.consents.store;

import org.jspecify.annotations.NullMarked;
