package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that was done to an itinerary and can be taken back.
 *
 * @param number its place in the history, from 1
 * @param kind what was done
 * @param titleJa the stop, in Japanese; the first one if there are several
 * @param titleEn the same in English
 * @param stops how many stops it was done to
 * @param by who did it, a sign-in name
 * @param at when
 * @param undone whether it was taken back
 */
public record PastStep(
        long number, StepKind kind, String titleJa, String titleEn, int stops, String by, Instant at, boolean undone)
        implements Serializable {}
