package org.fujinowa.consents.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
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

    /** Where they are written to, if they sign for themselves and are one of ours. */
    default Optional<Mailbox> mailbox(Subject subject) {
        return Optional.empty();
    }

    /** What else the same person is: an applicant who was accepted is a participant, and what was signed counts for both. */
    default Set<Subject> alsoKnownAs(Subject subject) {
        return Set.of();
    }

    /** {@link #alsoKnownAs} for many at once; those who are nothing else may be left out. */
    default Map<Subject, Set<Subject>> alsoKnownAs(Collection<Subject> subjects) {
        return subjects.stream().distinct().collect(Collectors.toMap(Function.identity(), this::alsoKnownAs));
    }
}
