package org.fujinowa.hosting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of host families: enough to choose a family, nothing that locates their home.
 *
 * @param id which family
 * @param version the version of the record
 * @param name the household's name as written
 * @param reading its name in kana, may be empty
 * @param latin its name in Latin letters, may be empty
 * @param district the part of town, may be empty
 * @param guestBeds how many guests can sleep there at once
 * @param petsAnswer whether pets were asked and answered
 * @param pets which animals live there
 * @param smoking whether and where somebody smokes
 * @param approvedFrom since when the approval holds, if approved
 * @param approvedUntil the first day on which it no longer holds
 * @param openQuestions how many questions a person must look at
 * @param ready whether everything that decides over safety has been answered and understood
 * @param active whether the family is still in the programme
 */
public record HostFamilyRow(
        HostFamilyId id,
        long version,
        String name,
        String reading,
        String latin,
        String district,
        int guestBeds,
        Answer petsAnswer,
        List<Animal> pets,
        Smoking smoking,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedUntil,
        int openQuestions,
        boolean ready,
        boolean active)
        implements Serializable {

    public HostFamilyRow {
        pets = List.copyOf(pets);
    }

    /** Whether the approval holds on that night. */
    public boolean approvedOn(LocalDate night) {
        return approvedFrom != null
                && approvedUntil != null
                && !night.isBefore(approvedFrom)
                && night.isBefore(approvedUntil);
    }
}
