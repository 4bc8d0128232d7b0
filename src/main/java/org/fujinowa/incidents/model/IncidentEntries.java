package org.fujinowa.incidents.model;

import java.util.List;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.shared.store.Nouns;

/** All entries in files of incidents. */
public interface IncidentEntries extends Nouns<IncidentEntry> {

    /** Those of one incident, in order. */
    List<IncidentEntry> of(IncidentId incident);
}
