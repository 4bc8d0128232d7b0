/** The pages of consents. */
@NullMarked
package org.fujinowa.consents.web;

import org.jspecify.annotations.NullMarked;
