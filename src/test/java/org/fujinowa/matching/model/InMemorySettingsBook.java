package org.fujinowa.matching.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.programme.ProgrammeId;

/** The settings of all programmes in memory; versions stay at 0. */
public class InMemorySettingsBook implements SettingsBook {

    private final Map<ProgrammeId, ProgrammeSettings> all = new HashMap<>();

    @Override
    public Optional<ProgrammeSettings> find(ProgrammeId programme) {
        return Optional.ofNullable(all.get(programme));
    }

    @Override
    public void add(ProgrammeSettings settings) {
        all.put(settings.programme(), settings);
    }

    @Override
    public void remove(ProgrammeSettings settings) {
        all.remove(settings.programme());
    }
}
