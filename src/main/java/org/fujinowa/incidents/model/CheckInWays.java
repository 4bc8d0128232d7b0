package org.fujinowa.incidents.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All ways by which check-ins are answered. */
public interface CheckInWays extends Nouns<CheckInWay> {

    /** Those of one delegation. */
    List<CheckInWay> of(DelegationId delegation);

    /** The one that such a code opens. */
    Optional<CheckInWay> findByCode(String hash);
}
