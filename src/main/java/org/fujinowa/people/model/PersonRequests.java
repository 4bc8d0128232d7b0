package org.fujinowa.people.model;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.Nouns;

/** All requests about somebody's data, as if they were a collection in memory. */
public interface PersonRequests extends Nouns<PersonRequest> {

    /** Those about that person, the newest first. */
    List<PersonRequest> about(PersonId person);

    /** Those that wait for their answer and are due until that day, the most urgent first. */
    List<PersonRequest> openUntil(LocalDate day);
}
