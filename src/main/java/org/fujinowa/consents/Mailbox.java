package org.fujinowa.consents;

import org.fujinowa.shared.Language;

/**
 * Where somebody who signs for themselves is written to.
 *
 * @param name how they are addressed
 * @param mail their mailbox; empty if we know none
 * @param language in which they read
 */
public record Mailbox(String name, String mail, Language language) {}
