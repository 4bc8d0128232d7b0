/** Brings spreadsheets into the registers: preview first, then all or nothing, and back again. */
@NullMarked
package org.fujinowa.intake.service;

import org.jspecify.annotations.NullMarked;
