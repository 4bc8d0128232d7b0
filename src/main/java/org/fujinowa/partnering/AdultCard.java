package org.fujinowa.partnering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.shared.Sensitive;

/**
 * That an adult in a home abroad holds the card that their law asks for: its number and its last day, and never what stands in
 * any record of the police.
 *
 * @param holder the adult
 * @param number the number of the card
 * @param expiresOn its last day
 */
public record AdultCard(
        @Sensitive @NotBlank @Size(max = 100) String holder,
        @Sensitive @NotBlank @Size(max = 40) String number,
        @NotNull LocalDate expiresOn)
        implements Serializable {}
