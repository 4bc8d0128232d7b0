package org.fujinowa.vetting;

import java.io.Serializable;

/**
 * A contact with a home as it is kept.
 *
 * @param id which one
 * @param details what was it
 * @param by the sign-in name of who called or came by
 */
public record HomeContactRow(HomeContactId id, HomeContactDetails details, String by) implements Serializable {}
