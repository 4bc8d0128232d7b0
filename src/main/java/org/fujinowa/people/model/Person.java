package org.fujinowa.people.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * One human being, entered once and kept through every role: student in 1998, host mother in 2024, leader in 2027.
 *
 * <p>A person comes in by hand, by an import, or beside the first part they take in a delegation. From then on the same
 * record serves every year: names are corrected here and nowhere else. Two records of one human being happen, since
 * people write their name in three scripts; so the register asks {@linkplain NameKeys who resembles whom} before it
 * takes in another. A person is removed only when no delegation and no host family speaks of them any more.
 */
@Entity
@Table(name = "person")
public class Person extends StoredNoun<PersonDetails> {

    /** Where people whose birth date is not known stand in a list sorted by it: at the end. */
    private static final LocalDate UNKNOWN = LocalDate.of(9999, 12, 31);

    private String familyName;
    private String givenName;
    private String familyReading;
    private String givenReading;
    private String familyLatin;
    private String givenLatin;
    private String calledName;
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String nationality;

    @Lob
    private String secrets;

    private String writtenKey;
    private String readingKey;
    private String latinKey;
    private String sortKey;
    private String latinSort;
    private LocalDate birthSort;

    /** What nobody may read in the database. */
    private record Secrets(String email, String phone, String address, String note) {}

    /** For JPA. */
    protected Person() {}

    public Person(PersonId id, PersonDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(PersonDetails details) {
        familyName = details.familyName();
        givenName = details.givenName();
        familyReading = details.familyReading();
        givenReading = details.givenReading();
        familyLatin = details.familyLatin();
        givenLatin = details.givenLatin();
        calledName = details.calledName();
        birthDate = details.birthDate();
        sex = details.sex();
        nationality = details.nationality();
        secrets = SealedJson.write(
                place(), new Secrets(details.email(), details.phone(), details.address(), details.note()));
        var keys = NameKeys.of(details);
        writtenKey = keys.written();
        readingKey = keys.reading();
        latinKey = keys.latin();
        sortKey = keys.sort();
        latinSort = keys.latinSort();
        birthSort = birthDate == null ? UNKNOWN : birthDate;
        foundBy(
                keys.written(),
                keys.reading(),
                keys.latin(),
                givenLatin + familyLatin,
                givenName + familyName,
                calledName);
    }

    public PersonId id() {
        return PersonId.of(key());
    }

    @Override
    public PersonDetails details() {
        var opened = SealedJson.read(Secrets.class, place(), secrets);
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
                opened.email(),
                opened.phone(),
                opened.address(),
                opened.note());
    }

    private String place() {
        return "person/" + key();
    }

    /** The full name in each script, as {@link NameKeys} writes it. */
    Set<String> fullNames() {
        return Stream.of(writtenKey, readingKey, latinKey)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What lists are sorted by. */
    String sortKey() {
        return sortKey;
    }

    public PersonRow row() {
        var details = details();
        return new PersonRow(
                id(), version(), details.writtenName(), details.reading(), details.latinName(), birthDate, nationality);
    }
}
