package org.fujinowa.retention.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.fujinowa.shared.RuleViolation;

/** For how many days one kind of data is kept, where people have set it. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {

    /** Fewer would take away what somebody may still be working with. */
    public static final int FEWEST_DAYS = 7;

    /** Ten years: whatever is worth more belongs into the archive. */
    public static final int MOST_DAYS = 3_650;

    @Id
    private String kind;

    @Version
    private long version;

    private int days;
    private String changedBy;
    private Instant changedAt;

    /** For JPA. */
    protected RetentionRule() {}

    public RetentionRule(String kind, int days, String by, Instant now) {
        this.kind = kind;
        set(days, by, now);
    }

    /** @throws RuleViolation {@code retention.days-wrong} if that is too short or too long */
    public final void set(int wanted, String by, Instant now) {
        if (wanted < FEWEST_DAYS || wanted > MOST_DAYS) {
            throw new RuleViolation("retention.days-wrong", FEWEST_DAYS, MOST_DAYS);
        }
        days = wanted;
        changedBy = by;
        changedAt = now;
    }

    public int days() {
        return days;
    }

    public String changedBy() {
        return changedBy;
    }
}
