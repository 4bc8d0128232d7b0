package org.fujinowa.consents.model;

import java.util.Optional;
import org.fujinowa.consents.ConsentId;

/** All scans of papers. */
public interface ConsentScans {

    /** Keeps one. */
    void add(ConsentScan scan);

    /** The scan of that consent's paper, if there is one. */
    Optional<ConsentScan> find(ConsentId consent);
}
