/** The incident log, the reporting chain and the check-ins, for the desk and for those who are asked. */
@NullMarked
package org.fujinowa.incidents.service;

import org.jspecify.annotations.NullMarked;
