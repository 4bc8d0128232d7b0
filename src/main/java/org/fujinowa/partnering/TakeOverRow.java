package org.fujinowa.partnering;

import java.io.Serializable;
import java.time.Instant;

/**
 * A take-over of a student's sheet.
 *
 * @param id identity
 * @param version for undoing it
 * @param by the sign-in name of whoever did it
 * @param at when
 * @param undone whether it was undone
 */
public record TakeOverRow(TakeOverId id, long version, String by, Instant at, boolean undone) implements Serializable {}
