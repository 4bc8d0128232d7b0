/** Forms, consents and scans as they are kept, and what follows from them at a moment. */
@NullMarked
package org.fujinowa.consents.model;

import org.jspecify.annotations.NullMarked;
