package org.fujinowa.selection;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a decision.
 *
 * @param at when
 * @param by who, as pages address them
 * @param kind what
 * @param verdict what was proposed, if something was
 * @param words in words, may be empty
 */
public record DecisionStep(
        Instant at, String by, StepKind kind, @Nullable Verdict verdict, String words) implements Serializable {}
