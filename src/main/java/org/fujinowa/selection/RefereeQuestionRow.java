package org.fujinowa.selection;

import java.io.Serializable;

/**
 * A question for referees in the list.
 *
 * @param id identity
 * @param version for a change
 * @param details what is asked
 */
public record RefereeQuestionRow(RefereeQuestionId id, long version, RefereeQuestionDetails details)
        implements Serializable {}
