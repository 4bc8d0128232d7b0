package org.fujinowa.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that happened to a message.
 *
 * @param at when
 * @param kind what
 * @param words the mail server's answer in its own words, or the sign-in name of the person
 */
public record MessageStep(Instant at, StepKind kind, String words) implements Serializable {}
