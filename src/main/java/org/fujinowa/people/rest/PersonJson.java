package org.fujinowa.people.rest;

import java.time.LocalDate;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A person on the wire: its own type, so that renaming a component inside never breaks a client.
 *
 * @param id its identity, may be left out by the caller
 * @param familyName family name as written, for instance 千葉 or Nguyễn
 * @param givenName given name as written
 * @param familyReading family name in kana
 * @param givenReading given name in kana
 * @param familyLatin family name in Latin letters, as in the passport
 * @param givenLatin given names in Latin letters, as in the passport
 * @param calledName how the person wishes to be called, may be empty
 * @param birthDate date of birth, if known
 * @param sex as the person says
 * @param nationality ISO 3166 two-letter code, may be empty
 * @param email may be empty
 * @param phone may be empty
 * @param address may be empty
 * @param note anything else, may be empty
 */
public record PersonJson(
        @Nullable PersonId id,
        String familyName,
        String givenName,
        String familyReading,
        String givenReading,
        String familyLatin,
        String givenLatin,
        String calledName,
        @Nullable LocalDate birthDate,
        Sex sex,
        String nationality,
        String email,
        String phone,
        String address,
        String note) {

    static PersonJson of(PersonId id, PersonDetails details) {
        return new PersonJson(
                id,
                details.familyName(),
                details.givenName(),
                details.familyReading(),
                details.givenReading(),
                details.familyLatin(),
                details.givenLatin(),
                details.calledName(),
                details.birthDate(),
                details.sex(),
                details.nationality(),
                details.email(),
                details.phone(),
                details.address(),
                details.note());
    }

    PersonDetails details() {
        return new PersonDetails(
                familyName,
                givenName,
                familyReading,
                givenReading,
                familyLatin,
                givenLatin,
                calledName,
                birthDate,
                sex,
                nationality,
                email,
                phone,
                address,
                note);
    }
}
