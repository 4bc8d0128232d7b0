CREATE TABLE calendar_feed (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    delegation_id VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    subject_id VARCHAR(36) NOT NULL,
    language VARCHAR(5) NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    fetched_at TIMESTAMP,
    revoked_at TIMESTAMP,
    CONSTRAINT calendar_feed_token UNIQUE (token_hash)
);
CREATE INDEX calendar_feed_delegation ON calendar_feed (delegation_id);
CREATE INDEX calendar_feed_subject ON calendar_feed (subject_id);
