package org.fujinowa.admissions.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All participants of all delegations, as if they were a collection in memory. */
public interface Participants extends Nouns<Participant> {

    /** Those of one delegation, in the order of their names. */
    List<Participant> of(DelegationId delegation);

    /** Every part that one person takes or took. */
    List<Participant> of(PersonId person);

    /** Every part for which that person answers as guardian. */
    List<Participant> answeredForBy(PersonId guardian);

    /** Whether that person is named as the guardian of a participant. */
    boolean hasGuardian(PersonId person);

    /** The part of that person in that delegation. */
    Optional<Participant> find(DelegationId delegation, PersonId person);

    /** The identities of those in these delegations whose answers about health are still there. */
    List<String> withHealthAnswers(List<DelegationId> delegations, int atMost);
}
