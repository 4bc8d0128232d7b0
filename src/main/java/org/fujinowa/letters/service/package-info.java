/** Making, reading and handing out letters. */
@NullMarked
package org.fujinowa.letters.service;

import org.jspecify.annotations.NullMarked;
