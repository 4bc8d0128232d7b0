package org.fujinowa.people.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;

/** All pairs that are said to be two people. */
public interface DistinctPairs {

    void add(DistinctPair pair);

    void remove(DistinctPair pair);

    Optional<DistinctPair> find(PersonPair pair);

    /** All of them, the newest first. */
    List<DistinctPair> all();

    /** Forgets every pair that names this person. */
    void forget(PersonId person);
}
