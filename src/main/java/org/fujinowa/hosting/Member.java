package org.fujinowa.hosting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
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
        implements Serializable {}
