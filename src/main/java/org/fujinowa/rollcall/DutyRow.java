package org.fujinowa.rollcall;

import java.io.Serializable;

/**
 * A turn of duty in the roster.
 *
 * @param id which
 * @param version for a change
 * @param details who, when, where they answer
 */
public record DutyRow(DutyId id, long version, DutyDetails details) implements Serializable {}
