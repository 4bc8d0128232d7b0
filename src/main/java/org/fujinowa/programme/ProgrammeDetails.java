package org.fujinowa.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Reading;

/**
 * One of the exchanges that the association runs, as data: a fifth is added on a page.
 *
 * @param code a short word in capitals, for instance CHRC
 * @param nameJa the name in Japanese
 * @param nameEn the name in English
 * @param descriptionJa what it is, in Japanese
 * @param descriptionEn what it is, in English
 * @param accent the colour and icon by which pages mark it
 * @param homeStay whether participants sleep with host families
 * @param reciprocal whether the family of a participant who travelled hosts on the other leg
 * @param adults whether participants are of age and consent for themselves
 * @param active whether new delegations can be opened
 * @param visitorsRead what those read who come to us; whoever of ours travels reads Japanese
 */
public record ProgrammeDetails(
        @NotBlank @Size(max = 20) @Pattern(regexp = "[A-Z0-9-]*", message = "{programme.code-letters}")
        String code,

        @NotBlank @Size(max = 200) String nameJa,
        @NotBlank @Size(max = 200) String nameEn,
        @Size(max = 2000) String descriptionJa,
        @Size(max = 2000) String descriptionEn,
        Accent accent,
        boolean homeStay,
        boolean reciprocal,
        boolean adults,
        boolean active,
        @NotNull Reading visitorsRead)
        implements Serializable {

    /** A programme whose visitors read English. */
    public ProgrammeDetails(
            String code,
            String nameJa,
            String nameEn,
            String descriptionJa,
            String descriptionEn,
            Accent accent,
            boolean homeStay,
            boolean reciprocal,
            boolean adults,
            boolean active) {
        this(
                code,
                nameJa,
                nameEn,
                descriptionJa,
                descriptionEn,
                accent,
                homeStay,
                reciprocal,
                adults,
                active,
                Reading.ENGLISH);
    }
}
