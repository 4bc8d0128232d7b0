package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody has seen a conflict and means it to be so.
 *
 * @param mark by which the conflict is recognised, see {@link FoundConflict#mark}
 * @param reason why it is intended, in their words
 * @param by who, a sign-in name
 * @param at when
 */
public record SeenConflict(String mark, String reason, String by, Instant at) implements Serializable {}
