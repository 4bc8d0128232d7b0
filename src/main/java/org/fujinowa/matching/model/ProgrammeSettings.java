package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.RecordJson;

/** What one programme has said about its wishes and stays. A programme that has said nothing has none of these. */
@Entity
@Table(name = "match_settings")
public class ProgrammeSettings {

    @Id
    private String programmeId;

    @Version
    private long version;

    @Lob
    private String settings;

    /** For JPA. */
    protected ProgrammeSettings() {}

    public ProgrammeSettings(ProgrammeId programme, MatchSettings said) {
        programmeId = programme.toString();
        settings = RecordJson.write(said);
    }

    /** Says everything anew. */
    public void say(MatchSettings said) {
        settings = RecordJson.write(said);
    }

    public ProgrammeId programme() {
        return ProgrammeId.of(programmeId);
    }

    public long version() {
        return version;
    }

    public MatchSettings settings() {
        return RecordJson.read(MatchSettings.class, settings);
    }
}
