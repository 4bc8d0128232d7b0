package org.fujinowa.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * A merge that is remembered, so that it can be undone.
 *
 * @param id which one
 * @param stays whose identity was kept
 * @param goes whose identity ended
 * @param goneName the name of the record that ended
 * @param by who merged them
 * @param at when
 */
public record MergeRow(MergeId id, PersonId stays, PersonId goes, String goneName, String by, Instant at)
        implements Serializable {}
