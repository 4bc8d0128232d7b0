package org.fujinowa.welcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How safe a home is; a home visit looks at the same.
 *
 * @param smokeAlarm whether smoke alarms hang where people sleep
 * @param extinguisher whether there is a fire extinguisher
 * @param shelter where the family goes in an emergency (避難所), may be empty
 * @param hazard what the hazard map says about the home
 * @param car whether guests can be driven with a seat belt for each, by an insured driver
 */
public record SafetyAnswers(
        @NotNull Provision smokeAlarm,
        @NotNull Provision extinguisher,
        @Size(max = 200) String shelter,
        @NotNull Hazard hazard,
        @NotNull Provision car)
        implements Serializable {}
