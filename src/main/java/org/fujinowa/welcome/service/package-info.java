/** What families do by their own link, and what the office makes of it. */
@NullMarked
package org.fujinowa.welcome.service;

import org.jspecify.annotations.NullMarked;
