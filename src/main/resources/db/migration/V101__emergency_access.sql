CREATE TABLE emergency_access (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    account_id VARCHAR(36) NOT NULL REFERENCES account (id),
    reason VARCHAR(1000) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    answered_by VARCHAR(100),
    answered_at TIMESTAMP,
    granted_until TIMESTAMP,
    ended_by VARCHAR(100),
    ended_at TIMESTAMP
);
CREATE INDEX emergency_access_account ON emergency_access (account_id, granted_until);
