package org.fujinowa.selection;

import java.io.Serializable;

/**
 * A decision that somebody has to go on with.
 *
 * @param applicant how the applicant is called
 * @param decision what is proposed or offered
 */
public record WaitingDecision(String applicant, DecisionDetails decision) implements Serializable {}
