package org.fujinowa.desk.model;

import java.util.List;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.preparation.ChecklistRow;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.ProgrammeDetails;

/**
 * What whoever takes over a programme must know.
 *
 * @param programme the programme
 * @param legs its delegations, the newest first
 * @param partners who stood on the other side
 * @param places where they went
 */
public record HandOver(
        ProgrammeDetails programme, List<Leg> legs, List<PartnerDetails> partners, List<PlaceDetails> places) {

    public HandOver {
        legs = List.copyOf(legs);
        partners = List.copyOf(partners);
        places = List.copyOf(places);
    }

    /**
     * One delegation.
     *
     * @param delegation its names and dates
     * @param checklist what was and is to be done
     * @param lesson what was learned, may be empty
     */
    public record Leg(DelegationDetails delegation, List<ChecklistRow> checklist, String lesson) {

        public Leg {
            checklist = List.copyOf(checklist);
        }

        /** What is still to be done. */
        public List<ChecklistRow> open() {
            return checklist.stream().filter(ChecklistRow::isOpen).toList();
        }

        /** What is done, or was not needed. */
        public List<ChecklistRow> settled() {
            return checklist.stream().filter(row -> !row.isOpen()).toList();
        }
    }
}
