package org.fujinowa.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.fujinowa.security.EmergencyLook;
import org.fujinowa.security.EmergencyRow;
import org.fujinowa.security.EmergencyState;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A request of an administrator, who sees nobody's data by that role, to see it for some hours. Somebody else has to grant it,
 * and it ends by itself.
 */
@Entity
@Table(name = "emergency_access")
public class EmergencyAccess {

    /** The longest time for which it can be granted. */
    public static final int MOST_HOURS = 24;

    @Id
    private String id;

    @Version
    private long version;

    private String accountId;
    private String reason;
    private Instant askedAt;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable Instant grantedUntil;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    /** For JPA. */
    protected EmergencyAccess() {}

    public EmergencyAccess(String accountId, String reason, Instant now) {
        this.id = Identity.next().toString();
        this.accountId = accountId;
        this.reason = reason;
        this.askedAt = now;
    }

    /**
     * Somebody else grants it.
     *
     * @throws RuleViolation {@code security.emergency.not-waiting}, {@code security.emergency.hours}
     */
    public void grant(String by, int hours, Instant now) {
        mustBe(EmergencyState.WAITING, now);
        if (hours < 1 || hours > MOST_HOURS) {
            throw new RuleViolation("security.emergency.hours", MOST_HOURS);
        }
        answeredBy = by;
        answeredAt = now;
        grantedUntil = now.plus(Duration.ofHours(hours));
    }

    /** Somebody refuses it, or takes it back. @throws RuleViolation {@code security.emergency.not-waiting} */
    public void refuse(String by, Instant now) {
        mustBe(EmergencyState.WAITING, now);
        answeredBy = by;
        answeredAt = now;
    }

    /** Somebody ends it before its time. @throws RuleViolation {@code security.emergency.not-waiting} */
    public void end(String by, Instant now) {
        mustBe(EmergencyState.OPEN, now);
        endedBy = by;
        endedAt = now;
    }

    private void mustBe(EmergencyState wanted, Instant now) {
        if (state(now) != wanted) {
            throw new RuleViolation("security.emergency.not-waiting");
        }
    }

    /** How far it has come at that moment. */
    public EmergencyState state(Instant now) {
        if (answeredBy == null) {
            return EmergencyState.WAITING;
        }
        if (grantedUntil == null) {
            return EmergencyState.REFUSED;
        }
        return endedAt == null && now.isBefore(grantedUntil) ? EmergencyState.OPEN : EmergencyState.ENDED;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String accountId() {
        return accountId;
    }

    public String reason() {
        return reason;
    }

    /** What its owner may see. @throws IllegalStateException if it was not granted */
    public EmergencyLook look() {
        if (grantedUntil == null) {
            throw new IllegalStateException("Emergency access %s was not granted.".formatted(id));
        }
        return new EmergencyLook(id, grantedUntil);
    }

    /** The same in a list, with its owner's name. */
    public EmergencyRow row(String name, Instant now) {
        return new EmergencyRow(
                id,
                version,
                accountId,
                name,
                reason,
                state(now),
                askedAt,
                answeredBy == null ? "" : answeredBy,
                grantedUntil,
                endedBy == null ? "" : endedBy,
                endedAt);
    }
}
