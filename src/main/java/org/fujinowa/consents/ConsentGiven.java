package org.fujinowa.consents;

import org.fujinowa.security.Subject;

/**
 * Somebody has signed a form.
 *
 * @param subject about whom
 * @param code the form's code
 * @param consent what was signed
 */
public record ConsentGiven(Subject subject, String code, ConsentId consent) {}
