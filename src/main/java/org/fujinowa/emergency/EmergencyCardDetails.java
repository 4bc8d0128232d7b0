package org.fujinowa.emergency;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.programme.DelegationId;

/**
 * A printed card: its code opens a page for the leaders of that delegation.
 *
 * @param delegation whose leaders
 * @param participant whose card
 * @param expiresAt after which the code opens nothing
 */
public record EmergencyCardDetails(
        @NotNull DelegationId delegation,
        @NotNull ParticipantId participant,
        @NotNull Instant expiresAt) implements Serializable {}
