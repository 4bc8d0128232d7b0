/** What one can do about placements: have the engine work one out. */
@NullMarked
package org.fujinowa.matching.service;

import org.jspecify.annotations.NullMarked;
