package org.fujinowa.itinerary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.fujinowa.organisation.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * What is done instead when it rains, and who decides until when.
 *
 * @param titleJa what is done instead, in Japanese; may be empty where only the venue differs
 * @param titleEn the same in English
 * @param place where, if in another place of the register
 * @param venueJa where exactly, in Japanese, may be empty
 * @param venueEn the same in English
 * @param owner who decides
 * @param decideBy until when it is decided, by the clock at the stop's own place
 * @param decided what was decided, once it is
 */
public record PlanB(
        @Size(max = 200) String titleJa,
        @Size(max = 200) String titleEn,
        @Nullable PlaceId place,
        @Size(max = 200) String venueJa,
        @Size(max = 200) String venueEn,
        @NotBlank @Size(max = 100) String owner,
        @NotNull LocalDateTime decideBy,
        @Nullable PlanBDecision decided)
        implements Serializable {

    /** Whether it is what will be done. */
    public boolean inForce() {
        return decided == PlanBDecision.PLAN_B;
    }
}
