package org.fujinowa.consents;

import org.fujinowa.security.Subject;

/**
 * Somebody took back what they had agreed to: whoever shows or hands on what it allowed stops at once.
 *
 * @param subject about whom
 * @param code the form's code
 * @param tick the tick's key
 */
public record ConsentWithdrawn(Subject subject, String code, String tick) {}
