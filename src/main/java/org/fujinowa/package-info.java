/** Fujinowa: runs sister-city exchanges and remembers them. The floor plan is in docs/architecture.md. */
@NullMarked
package org.fujinowa;

import org.jspecify.annotations.NullMarked;
