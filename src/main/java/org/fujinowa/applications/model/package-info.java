/** Questions, windows, applications and guardians with their rules. */
@NullMarked
package org.fujinowa.applications.model;

import org.jspecify.annotations.NullMarked;
