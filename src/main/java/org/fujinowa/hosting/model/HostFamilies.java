package org.fujinowa.hosting.model;

import java.util.List;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.store.Nouns;

/** All host families of the register, as if they were a collection in memory. */
public interface HostFamilies extends Nouns<HostFamily> {

    /** Families of which that person is the representative or a member. */
    List<HostFamily> of(PersonId person);

    /** Families that may be the same household. */
    List<HostFamily> resembling(HostFamilyDetails details);
}
