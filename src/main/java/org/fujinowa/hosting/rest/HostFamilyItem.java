package org.fujinowa.hosting.rest;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of host families on the wire.
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
public record HostFamilyItem(
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
        boolean active) {

    static HostFamilyItem of(HostFamilyRow row) {
        return new HostFamilyItem(
                row.id(),
                row.version(),
                row.name(),
                row.reading(),
                row.latin(),
                row.district(),
                row.guestBeds(),
                row.petsAnswer(),
                row.pets(),
                row.smoking(),
                row.approvedFrom(),
                row.approvedUntil(),
                row.openQuestions(),
                row.ready(),
                row.active());
    }
}
