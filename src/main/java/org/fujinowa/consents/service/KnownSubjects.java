package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.NoSuchRecord;

/** Everybody about whom forms are signed, whichever context knows them. */
@ApplicationScoped
class KnownSubjects {

    private Instance<SubjectsOf> sources;

    /** For the CDI proxy. */
    protected KnownSubjects() {}

    @Inject
    KnownSubjects(@Any Instance<SubjectsOf> sources) {
        this.sources = sources;
    }

    /** @throws NoSuchRecord if no context knows it */
    ConsentSubject get(Subject subject) {
        return sources.stream()
                .flatMap(source -> source.find(subject).stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(subject));
    }

    /** The subject with everything else that the same person is. */
    Set<Subject> allOf(Subject subject) {
        return Stream.concat(
                        Stream.of(subject), sources.stream().flatMap(source -> source.alsoKnownAs(subject).stream()))
                .collect(Collectors.toSet());
    }

    List<ConsentSubject> ofDelegation(DelegationId delegation) {
        return sources.stream()
                .flatMap(source -> source.ofDelegation(delegation).stream())
                .toList();
    }

    List<ConsentSubject> ofGuardian(String guardian) {
        return sources.stream()
                .flatMap(source -> source.ofGuardian(guardian).stream())
                .toList();
    }
}
