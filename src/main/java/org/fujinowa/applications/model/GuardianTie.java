package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.shared.Identity;
import org.jspecify.annotations.Nullable;

/** That somebody answers for one applicant, and whether they have agreed to the application as it was sent last. */
@Entity
@Table(name = "application_guardian_tie")
public class GuardianTie {

    @Id
    private String id = "";

    @Version
    private long version;

    private String applicationId = "";
    private String guardianId = "";
    private @Nullable Instant agreedAt;

    /** For JPA. */
    protected GuardianTie() {}

    public GuardianTie(ApplicationId application, GuardianId guardian) {
        id = Identity.next().toString();
        applicationId = application.toString();
        guardianId = guardian.toString();
    }

    public ApplicationId application() {
        return ApplicationId.of(applicationId);
    }

    public GuardianId guardian() {
        return GuardianId.of(guardianId);
    }

    /** Counts the changes. */
    public long version() {
        return version;
    }

    /** When the guardian agreed, if they did. */
    public @Nullable Instant agreedAt() {
        return agreedAt;
    }

    public boolean agreed() {
        return agreedAt != null;
    }

    /** The guardian agrees to what was sent. */
    public void agree(Instant now) {
        agreedAt = now;
    }

    /** The application changes, so whatever was agreed to is asked anew. */
    public void askAnew() {
        agreedAt = null;
    }
}
