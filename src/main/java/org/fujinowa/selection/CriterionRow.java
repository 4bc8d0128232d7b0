package org.fujinowa.selection;

import java.io.Serializable;

/**
 * A criterion in the list.
 *
 * @param id identity
 * @param version for a change
 * @param details what is rated
 */
public record CriterionRow(CriterionId id, long version, CriterionDetails details) implements Serializable {}
