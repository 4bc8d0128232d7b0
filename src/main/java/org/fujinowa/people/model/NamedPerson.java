package org.fujinowa.people.model;

import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRow;

/**
 * A person with names and birth date only: what is sealed has not been opened, so thousands of them are read at once.
 *
 * @param id who it is
 * @param version the version of the record
 * @param details without contacts and note
 */
public record NamedPerson(PersonId id, long version, PersonDetails details) {

    /** The person as a row of a list. */
    public PersonRow row() {
        return new PersonRow(
                id,
                version,
                details.writtenName(),
                details.reading(),
                details.latinName(),
                details.birthDate(),
                details.nationality());
    }
}
