package org.fujinowa.incidents;

import java.io.Serializable;

/**
 * An answer to a check-in in a list.
 *
 * @param id which
 * @param version for a deed
 * @param details what was said
 */
public record CheckInRow(CheckInId id, long version, CheckInDetails details) implements Serializable {}
