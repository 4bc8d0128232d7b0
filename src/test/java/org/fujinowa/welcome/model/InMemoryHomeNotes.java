package org.fujinowa.welcome.model;

import java.util.List;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.InMemoryNouns;

public class InMemoryHomeNotes extends InMemoryNouns<HomeNote> implements HomeNotes {

    @Override
    public List<HomeNote> of(HostFamilyId family) {
        return all().stream()
                .filter(note -> note.details().family().equals(family))
                .toList();
    }

    @Override
    public long waiting() {
        return all().stream().filter(note -> note.details().waits()).count();
    }
}
