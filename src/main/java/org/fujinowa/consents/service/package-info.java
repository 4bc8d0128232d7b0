/** Keeping the forms, giving and withdrawing consents, and asking what is missing or allowed. */
@NullMarked
package org.fujinowa.consents.service;

import org.jspecify.annotations.NullMarked;
