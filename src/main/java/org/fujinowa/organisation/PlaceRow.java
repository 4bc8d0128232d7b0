package org.fujinowa.organisation;

import java.io.Serializable;

/**
 * A place in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what the register says of it
 */
public record PlaceRow(PlaceId id, long version, PlaceDetails details) implements Serializable {}
