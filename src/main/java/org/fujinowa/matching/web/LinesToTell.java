package org.fujinowa.matching.web;

import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.Telling;
import org.fujinowa.matching.service.PlacementExport;

/**
 * What of the lines of placements goes into files, which travel further than a page.
 *
 * @param agreed what guests and families agree to now
 * @param unnamed stands for a name that may not go round
 * @param withheld stands for what may not be told
 */
record LinesToTell(StandingConsents agreed, String unnamed, String withheld) {

    /** The guest's name on a list that goes round among members, participants and families. */
    String nameForAll(PlacementLine line) {
        return agreed.allows(PlacementExport.guest(line.participant()), ConsentUse.NAMED_AMONG_US)
                ? line.guest()
                : unnamed;
    }

    /** What is to be seen to, where it may be told to the home, or to any home while there is none. */
    String notes(PlacementLine line) {
        var guest = PlacementExport.guest(line.participant());
        var family = line.family();
        var told = family == null
                ? agreed.allows(guest, ConsentUse.CARE_AT_HOME)
                : agreed.care(guest, PlacementExport.home(family)) == Telling.TOLD;
        return told || line.notes().isEmpty() ? line.notes() : withheld;
    }
}
