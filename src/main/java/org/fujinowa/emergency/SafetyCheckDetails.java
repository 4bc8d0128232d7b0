package org.fujinowa.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * A safety confirmation of one delegation.
 *
 * @param delegation whose people are asked for
 * @param reason why
 * @param textJa what has happened, as those read it who read Japanese
 * @param textEn the same in English
 * @param startedAt when
 * @param startedBy who started it
 * @param closedAt when it was closed; null while it goes on
 */
public record SafetyCheckDetails(
        @NotNull DelegationId delegation,
        @NotNull SafetyReason reason,
        @NotBlank @Size(max = 500) String textJa,
        @NotBlank @Size(max = 500) String textEn,
        @NotNull Instant startedAt,
        @Size(max = 200) String startedBy,
        @Nullable Instant closedAt)
        implements Serializable {

    /** The same, closed then. */
    public SafetyCheckDetails closed(Instant at) {
        return new SafetyCheckDetails(delegation, reason, textJa, textEn, startedAt, startedBy, at);
    }
}
