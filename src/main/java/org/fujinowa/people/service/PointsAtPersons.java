package org.fujinowa.people.service;

import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.shared.RuleViolation;

/**
 * Answers for one noun where it names a person, and names another instead when two records become one. The contexts above
 * implement it for what they hold, so that this context knows none of them.
 */
public interface PointsAtPersons {

    /** The noun for which this one answers; its pointers carry the same word. */
    String kind();

    /** Every place that names this person, in any order. */
    List<PersonPointer> pointersTo(PersonId person);

    /** Why these two cannot be one person; empty if nothing speaks against it here. */
    Optional<RuleViolation> hindrance(PersonId stays, PersonId goes);

    /** Lets these places name another person; every one of them names {@code from} now. */
    void point(List<PersonPointer> places, PersonId from, PersonId to);
}
