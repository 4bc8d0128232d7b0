package org.fujinowa.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on the other side of an exchange: a council, a university, a festival committee. A programme has many partners
 * over time.
 *
 * @param nameJa the name in Japanese
 * @param reading the name in Japanese, in kana, for furigana and order; may be empty where it is in kana already
 * @param nameEn the name in English
 * @param place where it is
 * @param email where it is written to, may be empty
 * @param phone with country code, may be empty
 * @param validFrom since when it exists under this name, if known
 * @param validUntil the first day on which it no longer did, if it ended
 * @param successor what became of it: Duaringa Shire became the Central Highlands Regional Council
 * @param source where this is known from
 * @param note anything else, may be empty
 */
public record PartnerDetails(
        @NotBlank @Size(max = 200) String nameJa,
        @Size(max = 200) String reading,
        @NotBlank @Size(max = 200) String nameEn,
        @Nullable PlaceId place,
        @Email @Size(max = 200) String email,
        @Size(max = 60) String phone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable PartnerId successor,
        @Size(max = 500) String source,
        @Size(max = 2000) String note)
        implements Serializable {}
