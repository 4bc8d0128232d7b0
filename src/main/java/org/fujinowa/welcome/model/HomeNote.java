package org.fujinowa.welcome.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteId;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.HomeNoteRow;

/** What a family said about its guest, in the moment in which it said so; only that somebody has seen it is added. */
@Entity
@Table(name = "welcome_note")
public class HomeNote extends StoredNoun<HomeNoteDetails> {

    private String familyId = "";
    private String guestId = "";

    @Enumerated(EnumType.STRING)
    private HomeNoteKind kind = HomeNoteKind.ALL_WELL;

    private boolean waiting;
    private Instant saidAt = Instant.EPOCH;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected HomeNote() {}

    public HomeNote(HomeNoteId id, HomeNoteDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(HomeNoteDetails details) {
        familyId = details.family().toString();
        guestId = details.guest().toString();
        kind = details.kind();
        waiting = details.waits();
        saidAt = details.saidAt();
        sealed = SealedJson.write("welcome_note/" + key(), details);
    }

    @Override
    public HomeNoteDetails details() {
        return SealedJson.read(HomeNoteDetails.class, "welcome_note/" + key(), sealed);
    }

    public HomeNoteRow row() {
        return new HomeNoteRow(HomeNoteId.of(key()), version(), details());
    }
}
