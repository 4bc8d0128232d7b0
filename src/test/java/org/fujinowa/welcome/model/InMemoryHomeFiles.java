package org.fujinowa.welcome.model;

import java.util.HashMap;
import java.util.Map;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.welcome.HomeExtras;

public class InMemoryHomeFiles implements HomeFiles {

    private final Map<HostFamilyId, HomeExtras> files = new HashMap<>();

    @Override
    public HomeExtras of(HostFamilyId family) {
        return files.getOrDefault(family, HomeExtras.none());
    }

    @Override
    public void keep(HostFamilyId family, HomeExtras extras) {
        files.put(family, extras);
    }

    @Override
    public void forget(HostFamilyId family) {
        files.remove(family);
    }
}
