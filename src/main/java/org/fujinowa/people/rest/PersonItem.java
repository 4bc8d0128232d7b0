package org.fujinowa.people.rest;

import java.time.LocalDate;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of people on the wire.
 *
 * @param id who it is
 * @param version the version of the record
 * @param writtenName the name as written
 * @param reading the name in kana, may be empty
 * @param latinName the name in Latin letters, may be empty
 * @param birthDate date of birth, if known
 * @param nationality ISO 3166 two-letter code, may be empty
 */
public record PersonItem(
        PersonId id,
        long version,
        String writtenName,
        String reading,
        String latinName,
        @Nullable LocalDate birthDate,
        String nationality) {

    static PersonItem of(PersonRow row) {
        return new PersonItem(
                row.id(),
                row.version(),
                row.writtenName(),
                row.reading(),
                row.latinName(),
                row.birthDate(),
                row.nationality());
    }
}
