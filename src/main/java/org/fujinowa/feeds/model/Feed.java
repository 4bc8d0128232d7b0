package org.fujinowa.feeds.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.FeedRow;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/** An address from which a calendar fetches somebody's days. The address is kept as a hash. */
@Entity
@Table(name = "calendar_feed")
public class Feed {

    private static final Duration FETCH_IS_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private String id = "";

    @Version
    private long version;

    private String delegationId = "";

    @Enumerated(EnumType.STRING)
    private FeedKind kind = FeedKind.DELEGATION;

    private String subjectId = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.JA;

    private String tokenHash = "";
    private String createdBy = "";
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant fetchedAt;
    private @Nullable Instant revokedAt;

    /** For JPA. */
    protected Feed() {}

    public Feed(FeedRequest request, String tokenHash, String createdBy, Instant now) {
        id = FeedId.next().toString();
        delegationId = request.delegation().toString();
        kind = request.kind();
        subjectId = request.subject();
        language = request.language();
        this.tokenHash = tokenHash;
        this.createdBy = createdBy;
        createdAt = now;
    }

    public FeedId id() {
        return FeedId.of(id);
    }

    /** What it was asked for. */
    public FeedRequest request() {
        return new FeedRequest(DelegationId.of(delegationId), kind, subjectId, language);
    }

    /** Whether it still answers. */
    public boolean holds() {
        return revokedAt == null;
    }

    /** Ends it at once. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** A calendar asked; not every time is written down, to spare the database. */
    public void fetched(Instant now) {
        if (fetchedAt == null || fetchedAt.plus(FETCH_IS_NOTED_EVERY).isBefore(now)) {
            fetchedAt = now;
        }
    }

    public FeedRow row() {
        return new FeedRow(id(), kind, subjectId, language, createdBy, createdAt, fetchedAt, revokedAt);
    }
}
