/** How long each kind of data is kept: rules, the daily run that carries them out, and its reports. Knows no other context. */
@NullMarked
package org.fujinowa.retention;

import org.jspecify.annotations.NullMarked;
