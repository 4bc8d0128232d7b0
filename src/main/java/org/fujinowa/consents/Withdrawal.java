package org.fujinowa.consents;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody took back what they had agreed to.
 *
 * @param key the tick's key
 * @param at from which moment it allows nothing more
 * @param by who took it back, as the audit trail calls them
 * @param how in which words or on which way; may be empty
 */
public record Withdrawal(String key, Instant at, String by, String how) implements Serializable {}
