package org.fujinowa.organisation.model;

import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.store.Nouns;

/** All associations and groups on our side. */
public interface Organisations extends Nouns<Organisation> {

    /** Whether any of them is at that place. */
    boolean anyAt(PlaceId place);
}
