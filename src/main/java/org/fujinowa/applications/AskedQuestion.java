package org.fujinowa.applications;

import java.io.Serializable;

/**
 * A question with its answer.
 *
 * @param question what is asked
 * @param answer what was answered so far
 * @param fault the key of the sentence that says what is missing or wrong; empty if nothing is
 */
public record AskedQuestion(QuestionDetails question, GivenAnswer answer, String fault) implements Serializable {}
