package org.fujinowa.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An association or group on our side, with its lineage.
 *
 * @param nameJa the name in Japanese
 * @param reading the name in Japanese, in kana, for furigana and order; may be empty where it is in kana already
 * @param nameEn the name in English
 * @param place where it is
 * @param purpose what it does, in a sentence or two
 * @param contact address, phone, opening hours as printed, may be empty
 * @param validFrom since when it exists under this name, if known
 * @param validUntil the first day on which it no longer did, if it ended
 * @param predecessors the groups whose work it carries on
 * @param source where this is known from
 * @param note anything else, may be empty
 */
public record OrganisationDetails(
        @NotBlank @Size(max = 200) String nameJa,
        @Size(max = 200) String reading,
        @NotBlank @Size(max = 200) String nameEn,
        @Nullable PlaceId place,
        @Size(max = 2000) String purpose,
        @Size(max = 1000) String contact,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<OrganisationId> predecessors,
        @Size(max = 500) String source,
        @Size(max = 2000) String note)
        implements Serializable {

    public OrganisationDetails {
        predecessors = List.copyOf(predecessors);
    }
}
