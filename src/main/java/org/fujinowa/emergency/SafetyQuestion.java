package org.fujinowa.emergency;

import java.io.Serializable;

/**
 * What somebody with a link is asked.
 *
 * @param check why they are asked
 * @param reply about whom, and what was answered so far
 */
public record SafetyQuestion(SafetyCheckDetails check, SafetyReplyDetails reply) implements Serializable {}
