package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.Mailbox;
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
        return find(subject).orElseThrow(() -> new NoSuchRecord(subject));
    }

    Optional<ConsentSubject> find(Subject subject) {
        return sources.stream().flatMap(source -> source.find(subject).stream()).findFirst();
    }

    Optional<Mailbox> mailbox(Subject subject) {
        return sources.stream()
                .flatMap(source -> source.mailbox(subject).stream())
                .findFirst();
    }

    /** The subject with everything else that the same person is. */
    Set<Subject> allOf(Subject subject) {
        return Stream.concat(
                        Stream.of(subject), sources.stream().flatMap(source -> source.alsoKnownAs(subject).stream()))
                .collect(Collectors.toSet());
    }

    /** {@link #allOf(Subject)} for many at once. */
    Map<Subject, Set<Subject>> allOf(Collection<Subject> subjects) {
        var all = new HashMap<Subject, Set<Subject>>();
        subjects.forEach(subject -> all.put(subject, new HashSet<>(Set.of(subject))));
        sources.stream()
                .flatMap(source -> source.alsoKnownAs(all.keySet()).entrySet().stream())
                .forEach(also -> all.get(also.getKey()).addAll(also.getValue()));
        return all;
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
