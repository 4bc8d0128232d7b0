package org.fujinowa.organisation.model;

import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.shared.store.Nouns;

/** All partners. */
public interface Partners extends Nouns<Partner> {

    /** Those that became this one. */
    List<Partner> before(PartnerId successor);

    /** Whether any of them is at that place. */
    boolean anyAt(PlaceId place);
}
