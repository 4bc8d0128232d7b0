package org.fujinowa.selection.model;

import java.time.Instant;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.shared.store.Nouns;

/** All rating sheets. */
public interface RatingSheets extends Nouns<RatingSheet> {

    /** Those of one applicant, in a fixed order. */
    List<RatingSheet> of(ApplicationId application);

    /** Those that were handed in before that moment, or begun before it and handed in by nobody. */
    List<RatingSheet> writtenBefore(Instant moment, int atMost);
}
