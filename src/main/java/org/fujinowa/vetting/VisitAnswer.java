package org.fujinowa.vetting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one point.
 *
 * @param key which point
 * @param mark what was found; none as long as nobody has looked
 * @param note in few words, may be empty
 */
public record VisitAnswer(
        @NotNull String key,
        @Nullable VisitMark mark,
        @Size(max = 200) String note) implements Serializable {}
