package org.fujinowa.people.service;

import java.util.List;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;

/**
 * Tells what happened with a person in one part of the exchange, beside their {@linkplain RolesOfPerson roles}. Each part
 * answers in the name of whoever reads: what they may not see there, it leaves out.
 */
public interface ChaptersOfPerson {

    /** What happened, in any order; empty if nothing did, or the reader may not know. */
    List<PersonChapter> chaptersOf(PersonId person);
}
