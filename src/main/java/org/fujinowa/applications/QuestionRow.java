package org.fujinowa.applications;

import java.io.Serializable;

/**
 * A question in its place.
 *
 * @param id identity
 * @param version for a change
 * @param position its place among the questions of its section
 * @param details what it asks
 */
public record QuestionRow(QuestionId id, long version, int position, QuestionDetails details) implements Serializable {}
