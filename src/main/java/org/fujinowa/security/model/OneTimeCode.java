package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A short code that proves once that somebody holds a telephone or reads a mailbox; few wrong tries end it. */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    @Id
    private String purpose;

    @Version
    private long version;

    private String codeHash;
    private Instant expiresAt;
    private int failures;

    /** For JPA. */
    protected OneTimeCode() {}

    public OneTimeCode(String purpose, String codeHash, Instant expiresAt) {
        this.purpose = purpose;
        renew(codeHash, expiresAt);
    }

    /** Another code for the same purpose; the one before no longer counts. */
    public final void renew(String newHash, Instant until) {
        this.codeHash = newHash;
        this.expiresAt = until;
        this.failures = 0;
    }

    /** Whether that is the code and it still holds. */
    public boolean is(String hash, Instant now) {
        return now.isBefore(expiresAt) && codeHash.equals(hash);
    }

    public void failed() {
        failures++;
    }

    public int failures() {
        return failures;
    }
}
