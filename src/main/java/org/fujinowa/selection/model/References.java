package org.fujinowa.selection.model;

import java.time.Instant;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.shared.store.Nouns;

/** All references. */
public interface References extends Nouns<Reference> {

    /** Those about one applicant, first asked first. */
    List<Reference> about(ApplicationId application);

    /** Those that were asked for before that moment, the oldest first. */
    List<Reference> askedBefore(Instant moment, int atMost);
}
