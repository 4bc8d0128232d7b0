package org.fujinowa.people.service;

import java.time.LocalDate;
import org.fujinowa.people.PersonId;

/**
 * Says in one part of the exchange whether somebody may still have to be reached: who takes part, answers for a child, or has guests.
 * Whoever nobody needs any more is forgotten after their time, all but the name.
 */
public interface NeedsContacts {

    /** Whether that person was needed after that day, or is needed now. */
    boolean neededAfter(LocalDate day, PersonId person);
}
