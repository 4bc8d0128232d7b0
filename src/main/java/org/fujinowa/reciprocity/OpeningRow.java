package org.fujinowa.reciprocity;

import java.io.Serializable;

/**
 * An opening entry in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what is written down of it
 */
public record OpeningRow(OpeningId id, long version, OpeningDetails details) implements Serializable {}
