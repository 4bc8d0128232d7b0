package org.fujinowa.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.SchoolGrade;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is. Names stay as people write them: script, reading and Latin letters are separate and none is made from
 * another. At least one of the written and the Latin family or given name is there.
 *
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
public record PersonDetails(
        @Size(max = 100) String familyName,
        @Size(max = 100) String givenName,
        @Size(max = 100) String familyReading,
        @Size(max = 100) String givenReading,
        @Size(max = 100) String familyLatin,
        @Size(max = 100) String givenLatin,
        @Size(max = 100) String calledName,
        @Sensitive @Nullable @PastOrPresent LocalDate birthDate,
        @NotNull Sex sex,
        @Size(max = 2) String nationality,
        @Sensitive @Email @Size(max = 200) String email,
        @Sensitive @Size(max = 60) String phone,
        @Sensitive @Size(max = 300) String address,
        @Sensitive @Size(max = 2000) String note)
        implements Serializable {

    /** @throws RuleViolation {@code people.name-missing} if there is no name at all */
    public PersonDetails {
        if ((familyName + givenName + familyLatin + givenLatin).isBlank()) {
            throw new RuleViolation("people.name-missing");
        }
    }

    /** The same person, whom we have no way to reach and of whom nothing is noted. */
    public PersonDetails withoutContacts() {
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
                "",
                "",
                "",
                "");
    }

    /** The name as written, or in Latin letters where there is no other: family name first as written, last in Latin. */
    public String writtenName() {
        var written = (familyName + " " + givenName).strip();
        return written.isEmpty() ? latinName() : written;
    }

    /** The name in kana, may be empty. */
    public String reading() {
        return (familyReading + " " + givenReading).strip();
    }

    /** How old the person is on that day, in full years; empty if the birth date is not known or later. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null || day.isBefore(birthDate)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    /** The first day on which the person is of that age; who was born on 29 February turns on 1 March. */
    public Optional<LocalDate> turns(int age) {
        return Optional.ofNullable(birthDate).map(born -> {
            var birthday = born.plusYears(age);
            return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
        });
    }

    /** The grade in a Japanese school, by the birth date; empty if it is not known or the person is not of that age. */
    public Optional<SchoolGrade> schoolGradeOn(LocalDate day) {
        return Optional.ofNullable(birthDate).flatMap(born -> SchoolGrade.of(born, day));
    }

    /** The name in Latin letters, given name first, may be empty. */
    public String latinName() {
        return (givenLatin + " " + familyLatin).strip();
    }
}
