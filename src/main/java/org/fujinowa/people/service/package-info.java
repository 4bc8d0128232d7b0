/** What one can do with the register of people: add, change, find, recognise twins of one record, remove. */
@NullMarked
package org.fujinowa.people.service;

import org.jspecify.annotations.NullMarked;
