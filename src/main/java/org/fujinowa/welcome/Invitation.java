package org.fujinowa.welcome;

import java.time.Instant;

/**
 * A family's personal link, shown once: for a card with a code to scan, or to be read out on the telephone.
 *
 * @param name the household's name as written
 * @param reading its name in kana, may be empty
 * @param code what opens the family's page
 * @param address the same as an address
 * @param until when it stops working
 * @param mailed whether a message with it was put into the outbox
 */
public record Invitation(String name, String reading, String code, String address, Instant until, boolean mailed) {}
