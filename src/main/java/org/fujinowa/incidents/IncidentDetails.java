package org.fujinowa.incidents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as it was written down once: facts, not opinions. Nothing here is ever changed; who errs writes an addendum.
 *
 * @param delegation on whose way
 * @param level how grave it seemed when it was written down
 * @param day on which day, where it happened
 * @param time at what time there, for instance 21:30
 * @param place where
 * @param concerned who is concerned, by name
 * @param seen what was seen, and what was said, word for word
 * @param doneAtOnce what was done at once, may be empty
 * @param family the home that it is about, whose checks are asked again; null if none
 */
public record IncidentDetails(
        @NotNull DelegationId delegation,
        @NotNull IncidentLevel level,
        @NotNull @PastOrPresent LocalDate day,

        @NotBlank @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
        String time,

        @Sensitive @NotBlank @Size(max = 300) String place,
        @Sensitive @NotBlank @Size(max = 500) String concerned,
        @Sensitive @NotBlank @Size(max = 4000) String seen,
        @Sensitive @Size(max = 4000) String doneAtOnce,
        @Sensitive @Nullable HostFamilyId family)
        implements Serializable {}
