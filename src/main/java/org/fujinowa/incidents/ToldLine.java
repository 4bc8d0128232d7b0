package org.fujinowa.incidents;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one step of the reporting chain is.
 *
 * @param step whom to tell
 * @param until until when they have to be told
 * @param told when they were told; nothing while they were not
 * @param late whether that time has passed and nobody told them
 */
public record ToldLine(
        ReportingStepRow step, Instant until, @Nullable Instant told, boolean late) implements Serializable {}
