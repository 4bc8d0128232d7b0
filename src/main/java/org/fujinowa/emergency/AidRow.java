package org.fujinowa.emergency;

import java.io.Serializable;

/**
 * Help in a list.
 *
 * @param id which
 * @param version for a change
 * @param details what it is
 */
public record AidRow(AidId id, long version, AidDetails details) implements Serializable {}
