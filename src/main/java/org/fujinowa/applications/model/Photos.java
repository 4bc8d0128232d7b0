package org.fujinowa.applications.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;

/** The photos of papers of all applications. */
public interface Photos {

    /** The photo of that paper. */
    Optional<PaperPhoto> of(ApplicationId application, String questionKey);

    /** Adds one. */
    void add(PaperPhoto photo);

    /** Removes one for good. */
    void remove(PaperPhoto photo);

    /** All of one application. */
    List<PaperPhoto> of(ApplicationId application);
}
