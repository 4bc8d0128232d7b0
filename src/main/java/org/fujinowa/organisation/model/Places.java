package org.fujinowa.organisation.model;

import java.util.List;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.store.Nouns;

/** All places. */
public interface Places extends Nouns<Place> {

    /** Those that became this one. */
    List<Place> before(PlaceId successor);
}
