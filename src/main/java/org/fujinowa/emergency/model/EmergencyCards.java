package org.fujinowa.emergency.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All printed cards. */
public interface EmergencyCards extends Nouns<EmergencyCard> {

    /** Those of one delegation. */
    List<EmergencyCard> of(DelegationId delegation);

    /** The one whose code has that hash. */
    Optional<EmergencyCard> findByCode(String hash);
}
