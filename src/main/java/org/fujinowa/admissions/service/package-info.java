/** What one can do with the register of participants, and what it does when a person or a delegation below it goes. */
@NullMarked
package org.fujinowa.admissions.service;

import org.jspecify.annotations.NullMarked;
