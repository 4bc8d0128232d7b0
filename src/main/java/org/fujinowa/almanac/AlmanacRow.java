package org.fujinowa.almanac;

import java.io.Serializable;

/**
 * An almanac in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what it says
 */
public record AlmanacRow(AlmanacId id, long version, AlmanacDetails details) implements Serializable {}
