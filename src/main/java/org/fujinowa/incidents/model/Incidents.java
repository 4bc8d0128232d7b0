package org.fujinowa.incidents.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All incidents. */
public interface Incidents extends Nouns<Incident> {

    /** Those of one delegation, the newest first. */
    List<Incident> of(DelegationId delegation);
}
