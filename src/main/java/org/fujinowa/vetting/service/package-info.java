/** What one can do about the vetting of families, and what matching is told of it. */
@NullMarked
package org.fujinowa.vetting.service;

import org.jspecify.annotations.NullMarked;
