/** The pages of emergencies. */
@NullMarked
package org.fujinowa.emergency.web;

import org.jspecify.annotations.NullMarked;
