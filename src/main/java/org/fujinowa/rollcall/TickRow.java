package org.fujinowa.rollcall;

import java.io.Serializable;

/**
 * A tick with its identity.
 *
 * @param id which
 * @param details what it says
 */
public record TickRow(TickId id, TickDetails details) implements Serializable {}
