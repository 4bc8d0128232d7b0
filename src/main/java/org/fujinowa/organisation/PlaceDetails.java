package org.fujinowa.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place: a town, a district, a city abroad.
 *
 * @param nameJa the name in Japanese
 * @param reading the name in Japanese, in kana, for furigana and order; may be empty where it is in kana already
 * @param nameEn the name in English
 * @param country ISO 3166 two-letter code, for instance AU
 * @param region the state or prefecture, may be empty
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param timeZone IANA name, for instance Australia/Brisbane
 * @param validFrom since when the place exists under this name, if known
 * @param validUntil the first day on which it no longer did, if it ended
 * @param successor what became of it
 * @param source where this is known from
 * @param note anything else, may be empty
 */
public record PlaceDetails(
        @NotBlank @Size(max = 200) String nameJa,
        @Size(max = 200) String reading,
        @NotBlank @Size(max = 200) String nameEn,
        @NotBlank @Size(min = 2, max = 2) String country,
        @Size(max = 100) String region,
        @Nullable @Min(-90) @Max(90) Double latitude,
        @Nullable @Min(-180) @Max(180) Double longitude,
        @NotBlank @Size(max = 60) String timeZone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable PlaceId successor,
        @Size(max = 500) String source,
        @Size(max = 2000) String note)
        implements Serializable {}
