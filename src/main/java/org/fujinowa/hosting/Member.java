package org.fujinowa.hosting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.shared.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives with a host family.
 *
 * @param person who it is in the register of people, if entered there
 * @param name the name as written
 * @param relation to the family: 父, mother, 祖母 …, as written
 * @param sex as told
 * @param birthDate date of birth, if told
 */
public record Member(
        @Nullable PersonId person,
        @NotBlank @Size(max = 100) String name,
        @Size(max = 60) String relation,
        @NotNull Sex sex,
        @Nullable @PastOrPresent LocalDate birthDate)
        implements Serializable {

    private static final int OF_AGE = 18;

    /** Relations that only a grown-up has. Mother and father as children say it, too; "sister" or 同居人 may be anybody. */
    private static final Set<String> ADULT_RELATIONS = Stream.of(
                    "父",
                    "母",
                    "祖父",
                    "祖母",
                    "夫",
                    "妻",
                    "世帯主",
                    "世帯主の妻",
                    "世帯主の夫",
                    "曾祖父",
                    "曾祖母",
                    "父親",
                    "母親",
                    "お父さん",
                    "お母さん",
                    "おじいさん",
                    "おばあさん",
                    "ホストファザー",
                    "ホストマザー",
                    "father",
                    "mother",
                    "husband",
                    "wife",
                    "grandfather",
                    "grandmother",
                    "dad",
                    "mum",
                    "mom",
                    "host father",
                    "host mother",
                    "parent",
                    "grandparent",
                    "great-grandfather",
                    "great-grandmother")
            .map(Folding::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** The same member by another record in the register of people. */
    public Member as(PersonId record) {
        return new Member(record, name, relation, sex, birthDate);
    }

    /** Whether the member is 18 or older on that day: by the birth date, or by the relation where that is not known. */
    public boolean adultOn(LocalDate day) {
        return birthDate == null
                ? adultByRelation()
                : !day.isBefore(birthDate) && Period.between(birthDate, day).getYears() >= OF_AGE;
    }

    /** Whether only a grown-up can stand in that relation to the family: parents, grandparents, husband and wife. */
    public boolean adultByRelation() {
        return ADULT_RELATIONS.contains(Folding.fold(relation));
    }
}
