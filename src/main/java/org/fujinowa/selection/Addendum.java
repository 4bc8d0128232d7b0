package org.fujinowa.selection;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a rater has to say after a sheet was handed in.
 *
 * @param at when
 * @param by who
 * @param text in words
 */
public record Addendum(Instant at, String by, String text) implements Serializable {}
