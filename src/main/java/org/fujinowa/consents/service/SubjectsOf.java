package org.fujinowa.consents.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Subject;

/** Asks a higher context about whom forms are signed: consents know neither applications nor participants nor families. */
public interface SubjectsOf {

    /** The one with that kind and identity, if it is one of ours and exists. */
    Optional<ConsentSubject> find(Subject subject);

    /** Those of a delegation, in the order in which lists show them. */
    List<ConsentSubject> ofDelegation(DelegationId delegation);

    /** Those for whom that guardian answers. */
    List<ConsentSubject> ofGuardian(String guardian);

    /** What else the same person is: an applicant who was accepted is a participant, and what was signed counts for both. */
    default Set<Subject> alsoKnownAs(Subject subject) {
        return Set.of();
    }
}
