package org.fujinowa.emergency.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All safety confirmations. */
public interface SafetyChecks extends Nouns<SafetyCheck> {

    /** Those of one delegation, the newest first. */
    List<SafetyCheck> of(DelegationId delegation);
}
