package org.fujinowa.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * Two records of which somebody has said that they are not one human being.
 *
 * @param pair both identities
 * @param one the record that was entered first
 * @param other the record that was entered later
 * @param by who said so
 * @param at when
 */
public record DistinctRow(PersonPair pair, PersonRow one, PersonRow other, String by, Instant at)
        implements Serializable {}
