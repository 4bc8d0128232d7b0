package org.fujinowa.emergency;

import java.io.Serializable;

/**
 * One line of a safety confirmation.
 *
 * @param id which
 * @param details who, and what was answered
 * @param address the address by which they answer, to be sent by LINE or read out
 */
public record SafetyRow(SafetyReplyId id, SafetyReplyDetails details, String address) implements Serializable {}
