package org.fujinowa.matching.model;

import java.util.Optional;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.programme.ProgrammeId;

/** The settings of all programmes. */
public interface SettingsBook {

    /** What the programme has said; nothing if it has said nothing. */
    Optional<ProgrammeSettings> find(ProgrammeId programme);

    /** What holds for the programme: what it has said, otherwise the usual. */
    default MatchSettings of(ProgrammeId programme) {
        return find(programme).map(ProgrammeSettings::settings).orElseGet(MatchSettings::usual);
    }

    void add(ProgrammeSettings settings);

    void remove(ProgrammeSettings settings);
}
