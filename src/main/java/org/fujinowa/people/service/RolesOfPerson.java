package org.fujinowa.people.service;

import java.util.List;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRole;

/**
 * Answers what a person is in one part of the exchange. The contexts above implement it for their part, so that the page
 * of a person shows all roles over the years while this context knows none of those contexts.
 */
public interface RolesOfPerson {

    /** The roles of that person in this part, in any order; empty if there is none. */
    List<PersonRole> rolesOf(PersonId person);
}
