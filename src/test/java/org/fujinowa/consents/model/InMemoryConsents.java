package org.fujinowa.consents.model;

import java.util.List;
import java.util.Set;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.InMemoryNouns;

/** All consents, in memory. */
public class InMemoryConsents extends InMemoryNouns<Consent> implements Consents {

    @Override
    public List<Consent> of(Set<Subject> subjects) {
        return all().stream().filter(one -> subjects.contains(one.subject())).toList();
    }
}
