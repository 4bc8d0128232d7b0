package org.fujinowa.reciprocity;

import java.io.Serializable;

/**
 * A cost in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what is written down of it
 */
public record CostRow(CostId id, long version, CostDetails details) implements Serializable {}
