package org.fujinowa.incidents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;

/**
 * The way by which one person or family answers, all through one stay.
 *
 * @param delegation of which delegation
 * @param guest about whose stay
 * @param side who answers
 * @param code the code in the address
 */
public record CheckInWayDetails(
        @NotNull DelegationId delegation,
        @NotNull ParticipantId guest,
        @NotNull CheckInSide side,
        @Sensitive @NotBlank String code)
        implements Serializable {}
