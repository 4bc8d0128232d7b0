package org.fujinowa.consents.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.Nouns;

/** All consents. */
public interface Consents extends Nouns<Consent> {

    /** Those about these subjects, the oldest first. */
    List<Consent> of(Set<Subject> subjects);

    /** Those about one subject, the oldest first. */
    default List<Consent> of(Subject subject) {
        return of(Set.of(subject));
    }
}
