package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.shared.Identity;
import org.jspecify.annotations.Nullable;

/** A device that came in by a personal link and stays in until the link ends or the device leaves. */
@Entity
@Table(name = "link_visit")
public class LinkVisit {

    @Id
    private String id;

    private String linkId;
    private String tokenHash;
    private Instant enteredAt;
    private @Nullable Instant endedAt;

    /** For JPA. */
    protected LinkVisit() {}

    public LinkVisit(String linkId, String tokenHash, Instant now) {
        this.id = Identity.next().toString();
        this.linkId = linkId;
        this.tokenHash = tokenHash;
        this.enteredAt = now;
    }

    public String linkId() {
        return linkId;
    }

    /** Whether the device has not left. */
    public boolean goesOn() {
        return endedAt == null;
    }

    public void end(Instant now) {
        endedAt = now;
    }
}
