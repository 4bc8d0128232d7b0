package org.fujinowa.emergency.model;

import java.util.Collection;
import java.util.List;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All help that is known. */
public interface Aids extends Nouns<Aid> {

    /** What helps that delegation, or all delegations at these places; in any order. */
    List<Aid> helping(DelegationId delegation, Collection<PlaceId> places);
}
