package org.fujinowa.welcome.model;

import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.Nouns;

/** What families said about their guests, as if it were a collection in memory. */
public interface HomeNotes extends Nouns<HomeNote> {

    /** What one family said, the oldest first. */
    List<HomeNote> of(HostFamilyId family);

    /** How many families wait for a call. */
    long waiting();
}
