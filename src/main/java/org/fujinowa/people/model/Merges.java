package org.fujinowa.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.PersonId;

/** All merges that are remembered. */
public interface Merges {

    void add(PersonMerge merge);

    void remove(PersonMerge merge);

    Optional<PersonMerge> find(MergeId id);

    /** Those in which that person's identity was kept, the newest first. */
    List<PersonMerge> keptBy(PersonId person);

    /** The one in which that person's identity ended. */
    Optional<PersonMerge> endOf(PersonId person);

    /** Those made until then, the oldest first. */
    List<PersonMerge> until(Instant moment, int atMost);
}
