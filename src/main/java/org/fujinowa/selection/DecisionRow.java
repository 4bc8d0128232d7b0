package org.fujinowa.selection;

import java.io.Serializable;

/**
 * A decision with its version.
 *
 * @param version for a change
 * @param details what is decided
 */
public record DecisionRow(long version, DecisionDetails details) implements Serializable {}
