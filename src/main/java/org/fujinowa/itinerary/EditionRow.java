package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A published version in a list.
 *
 * @param number its number, from 1
 * @param by who published it, a sign-in name
 * @param at when
 */
public record EditionRow(int number, String by, Instant at) implements Serializable {}
