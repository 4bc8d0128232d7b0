package org.fujinowa.welcome.model;

import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.welcome.HomeExtras;

/** What families told beyond the register. */
public interface HomeFiles {

    /** What that family told; nothing where it told nothing. */
    HomeExtras of(HostFamilyId family);

    /** Keeps what that family tells now. */
    void keep(HostFamilyId family, HomeExtras extras);

    /** Forgets it with the family. */
    void forget(HostFamilyId family);
}
