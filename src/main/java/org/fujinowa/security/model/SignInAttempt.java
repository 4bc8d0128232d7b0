package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.shared.Identity;

/** A sign-in that failed, by name or by address; kept in the database so that all nodes count together. */
@Entity
@Table(name = "sign_in_attempt")
public class SignInAttempt {

    @Id
    private String id;

    private String subject;
    private Instant failedAt;

    /** For JPA. */
    protected SignInAttempt() {}

    public SignInAttempt(String subject, Instant failedAt) {
        this.id = Identity.next().toString();
        this.subject = subject;
        this.failedAt = failedAt;
    }
}
