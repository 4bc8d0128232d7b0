package org.fujinowa.people.model;

import java.util.Collection;
import java.util.List;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.Nouns;

/** All persons of the register, as if they were a collection in memory. */
public interface People extends Nouns<Person> {

    /** Those of these persons that exist, in any order. */
    List<Person> find(Collection<PersonId> ids);

    /** Everybody who may be the same human being, those born on the same day first. */
    List<Person> resembling(PersonDetails details);
}
