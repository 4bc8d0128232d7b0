/** What one can do with the register of host families, and what it does when a person or a delegation below it goes. */
@NullMarked
package org.fujinowa.hosting.service;

import org.jspecify.annotations.NullMarked;
