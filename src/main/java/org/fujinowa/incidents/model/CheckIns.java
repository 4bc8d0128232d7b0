package org.fujinowa.incidents.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All answers to check-ins. */
public interface CheckIns extends Nouns<CheckIn> {

    /** Those of one delegation, the oldest first. */
    List<CheckIn> of(DelegationId delegation);
}
