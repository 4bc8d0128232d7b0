package org.fujinowa.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of people: enough to recognise somebody, nothing by which to reach them.
 *
 * @param id who it is
 * @param version the version of the record
 * @param writtenName the name as written
 * @param reading the name in kana, may be empty
 * @param latinName the name in Latin letters, may be empty
 * @param birthDate date of birth, if known
 * @param nationality ISO 3166 two-letter code, may be empty
 */
public record PersonRow(
        PersonId id,
        long version,
        String writtenName,
        String reading,
        String latinName,
        @Nullable LocalDate birthDate,
        String nationality)
        implements Serializable {}
